import { VERB_RULES } from '../../../rules/relations/verbs';

/** Regular forms of a verb: with -s, -ed and -ing, its last consonant single and doubled. */
function regularForms(verb: string): readonly string[] {
  const silent = /[^aeo]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const forms = [`${verb}s`, `${silent}ing`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
  if (/[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`);
  if (/(?:s|sh|ch|x|z)$/.test(verb)) forms.push(`${verb}es`);
  const last = /[^aeiou][aeiou]([bdgklmnprt])$/.exec(verb)?.[1];
  return last === undefined ? forms : [...forms, `${verb}${last}ing`, `${verb}${last}ed`];
}

function read(): ReadonlyMap<string, string> {
  const verbs = new Set(VERB_RULES.flatMap((rule) => rule.verbs.filter((verb) => !verb.includes(' '))));
  const rows = [...verbs].flatMap((verb) => regularForms(verb).map((form): [string, string] => [form, verb]));
  return new Map(rows.filter(([form]) => !verbs.has(form)).reverse());
}

/** Form → verb, of the verbs that relations are read from: those the treebank lacks would be cut wrongly. */
export const VERB_FORMS: ReadonlyMap<string, string> = read();
