import { nameKey, plainName } from '../../../graph/ontology/names';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Document, DocumentEntity } from '../../document/document';
import { FEMALE_NAMES, MALE_NAMES } from '../../rules/names/given-names';
import type { By, Cluster } from './cluster';
import { surnameOf } from './evidence';
import { isReporter } from './reporters';

/** The entity of a cluster: its fullest form is the name, the others are aliases. */
export function entityOf(doc: Document, cluster: Cluster, id: string, catalogue: Catalogue): DocumentEntity {
  const mentions = cluster.groups.flatMap((group) => group.mentions);
  const written = new Set(mentions.map((mention) => mention.full ?? mention.text));
  const forms = [...new Set([...written].map(plainName))];
  const name = fullest(forms, cluster);
  const known = mentions.find(
    (mention) => mention.known !== undefined && catalogue.entry(mention.known)?.kind === cluster.kind,
  )?.known;
  const entry = known === undefined ? undefined : catalogue.entry(known);
  const pronoun = cluster.kind === 'Person' ? (entry?.pronoun ?? cluster.pronoun ?? pronounOf(name)) : 'it';
  return {
    id,
    name,
    kind: cluster.kind,
    aliases: forms.filter((form) => form !== name),
    ...(known === undefined ? {} : { known }),
    sorts: [...new Set([...(entry?.sorts ?? []), ...cluster.sorts])].slice(0, 12),
    ...(pronoun === undefined ? {} : { pronoun }),
    ...(isReporter(doc, cluster, catalogue) ? { reporter: true } : {}),
  };
}

/** The longest form; of those that differ in case only the one used first. */
function fullest(forms: readonly string[], cluster: Cluster): string {
  const longest =
    [...forms].sort((left, right) => wordsOf(right) - wordsOf(left) || right.length - left.length)[0] ?? '';
  const first = forms.find(
    (form) => nameKey(form) === nameKey(longest) && form.length === longest.length && form !== form.toUpperCase(),
  );
  return cluster.kind === 'Person' ? longest : (first ?? longest);
}

function wordsOf(form: string): number {
  return form.split(' ').length;
}

function pronounOf(name: string): 'he' | 'she' | undefined {
  const first = name.split(' ')[0] ?? '';
  const [male, female] = [MALE_NAMES.has(first), FEMALE_NAMES.has(first)];
  if (male === female || !name.includes(' ')) return undefined;
  return male ? 'he' : 'she';
}

/** How a form stands for its entity. */
export function howNamed(form: string, entity: DocumentEntity): By {
  const plain = plainName(form);
  if (nameKey(plain) === nameKey(entity.name)) return 'name';
  if (entity.kind === 'Person' && surnameOf(entity.name).toLowerCase() === plain.toLowerCase()) return 'surname';
  return /^\p{Lu}{2,6}$/u.test(plain) ? 'acronym' : 'alias';
}
