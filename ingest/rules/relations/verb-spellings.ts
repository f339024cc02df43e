import { VERB_RULES } from './verbs';

const OTHERS =
  `plan deal rival aim hope want agree consider weigh eye vow pledge talk hold take seek complete close sign announce
  say tell report fall rise grow expect remain become serve count include value regard control lease rent design chair step put
  strike ink seal clinch forge mull probe settle hit top near reach`.split(/\s+/);

function spellings(): ReadonlySet<string> {
  const found = new Set<string>();
  const verbs = [...VERB_RULES.flatMap((rule) => rule.verbs.filter((verb) => !verb.includes(' '))), ...OTHERS];
  for (const verb of verbs) {
    found.add(verb);
    found.add(/(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`);
    if (/[^aeiou]y$/.test(verb)) found.add(`${verb.slice(0, -1)}ies`);
  }
  return found;
}

/** Verbs that the tagger takes for nouns after an unknown name: "Acme plans to …", "Acme supplies it with …". */
export const VERB_FIXES = spellings();
