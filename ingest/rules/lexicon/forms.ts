/** Which forms of an irregular verb a spelling can be. */
export interface IrregularForm {
  readonly lemma: string;
  readonly past: boolean;
  readonly participle: boolean;
}

/** lemma past participle, for the verbs that news of firms uses; `-` where the form is regular. */
const VERBS = `
be was been|be were been|have had had|do did done|say said said|make made made|take took taken|buy bought bought
sell sold sold|build built built|lead led led|run ran run|hold held held|give gave given|choose chose chosen|know knew known
begin began begun|bring brought brought|become became become|come came come|get got gotten|get got got|go went gone|keep kept kept
leave left left|lend lent lent|lose lost lost|mean meant meant|meet met met|pay paid paid|put put put|see saw seen|set set set
spend spent spent|spin spun spun|stand stood stood|swallow swallowed swallowed|tell told told|think thought thought|win won won|write wrote written
draw drew drawn|drive drove driven|fall fell fallen|find found found|fight fought fought|grow grew grown|cut cut cut|split split split
let let let|oversee oversaw overseen|overtake overtook overtaken|rise rose risen|seek sought sought|send sent sent|shut shut shut
withdraw withdrew withdrawn|undertake undertook undertaken|understand understood understood|teach taught taught|bid bid bid|quit quit quit
speak spoke spoken|beat beat beaten|break broke broken|forbid forbade forbidden|rebuild rebuilt rebuilt|resell resold resold|outbid outbid outbid
strike struck struck|bet bet bet|sink sank sunk|shed shed shed|hit hit hit|steal stole stolen|catch caught caught|co-lead co-led co-led
outdo outdid outdone|fine fined fined|co-develop co-developed co-developed|co-invest co-invested co-invested|seek sought sought
`;

function read(): ReadonlyMap<string, IrregularForm> {
  const forms = new Map<string, IrregularForm>();
  for (const row of VERBS.split(/[|\n]/)) {
    const [lemma, past, participle] = row.trim().split(' ');
    if (lemma === undefined || past === undefined || participle === undefined) continue;
    for (const form of [past, participle]) {
      const known = forms.get(form);
      forms.set(form, {
        lemma,
        past: form === past || known?.past === true,
        participle: form === participle || known?.participle === true,
      });
    }
  }
  // "founded" is the past of "found" (to establish), "found" that of "find".
  forms.set('founded', { lemma: 'found', past: true, participle: true });
  forms.set('co-founded', { lemma: 'co-found', past: true, participle: true });
  return forms;
}

/** Spelling → form, of irregular verbs. */
export const IRREGULAR: ReadonlyMap<string, IrregularForm> = read();

/** Spellings that are nouns after an article, adjective or possessive, whatever the tagger says. */
export const NOUNS_TAGGED_AS_VERBS: ReadonlySet<string> = new Set(
  `bid offer deal purchase buyout takeover stake backing merger acquisition sale release launch rival partner supplier lead
  round funding spin-off spinoff lawsuit suit contract partnership collaboration startup start-up founding`.split(
    /\s+/,
  ),
);
