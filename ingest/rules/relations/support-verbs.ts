import type { Status } from '../../../graph/ontology/statuses';

/** Verbs whose subject does the event that is their object: "completed a purchase", "signed a partnership". */
export const AGENT_VERBS: ReadonlySet<string> = new Set(
  `complete close finalise finalize finish make lead announce agree sign launch enter strike form propose plan seek pursue consider
  weigh explore mull eye have undertake conclude seal clinch reach unveil disclose reveal submit table lodge file bring put put_in mount
  start begin extend expand renew set_up establish create abandon drop scrap withdraw cancel terminate end call_off take gain win buy
  acquire get seize assume hold exercise secure obtain forge ink build maintain enjoy announce confirm pull execute do buy_out drive
  complete negotiate discuss participate commit approve orchestrate engineer mastermind place wrest land bag snag wage lose renew deepen broaden`
    .split(/\s+/)
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs whose subject is in the event that hangs on them by "in": "is locked in a battle". */
export const BEING_VERBS: ReadonlySet<string> = new Set(
  'be remain stay lock engage embroil involve enter enter_into compete'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs that say what became of an event. */
export const OFF_EVENTS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...'block|reject|call off|abandon|cancel|scrap|drop|withdraw|terminate|veto|oppose|prohibit|collapse|turn down|decline|fall|scupper|kill|bar|rebuff|spurn|shelve|deny|halt|unwind|nix|thwart|quash|derail'
    .split('|')
    .map((verb): [string, Status] => [verb, 'rejected']),
  ...'propose|plan|agree|seek|announce|approve|sign off|pursue|pledge|offer|promise|intend|clear|submit|table'
    .split('|')
    .map((verb): [string, Status] => [verb, 'planned']),
  ...'consider|weigh|explore|mull|discuss|eye|negotiate|contemplate|study'
    .split('|')
    .map((verb): [string, Status] => [verb, 'rumoured']),
]);
