import type { CatalogueIndex } from '../identity/catalogue-index';
import { nameGiven } from '../identity/judgements';
import { kindOfId } from '../identity/name-ids';
import type { CatalogueEntry } from '../ontology/catalogue';
import type { JudgementRecord } from '../ontology/judgements';
import { byText } from '../ontology/text-order';
import type { NodeRow, Properties } from '../store/store';
import { type EntitySummary, sourcesOf } from './entity-summary';
import { defined } from './properties';

/** Aliases kept of one entity: enough to find it by, few enough to show. */
const MOST_ALIASES = 50;

/** What is known of an entity from elsewhere than texts. */
export interface Known {
  readonly entry?: CatalogueEntry | undefined;
  /** What a judgement calls it. */
  readonly called?: string | undefined;
}

/**
 * @param names ids of all names that stand for the entity, if it has others than its own
 * @param judgements those in force
 */
export function knownOf(
  id: string,
  names: readonly string[],
  judgements: Iterable<JudgementRecord>,
  catalogue: CatalogueIndex,
): Known {
  const entries = [id, ...[...names].sort()].flatMap((name) => catalogue.get(name) ?? []);
  return { entry: entries[0], called: nameGiven(judgements, new Set([id, ...names])) };
}

/**
 * An entity from all its mentions and what is known of it beside.
 *
 * @param names ids of all names that stand for it
 * @param layout position, community and rank as computed last, kept until the next arrangement
 */
export function entityRow(
  id: string,
  summary: EntitySummary,
  { entry, called }: Known,
  names: readonly string[],
  layout: Properties = {},
): NodeRow {
  const kind = kindOfId(id);
  const name = called ?? entry?.name ?? bestSpelling(summary);
  const others = names.filter((each) => each !== id);
  return {
    label: 'Entity',
    kind,
    id,
    properties: defined({
      name,
      aliases: aliasesOf(name, summary, entry),
      country: entry?.country,
      ticker: entry?.ticker,
      wikidata: entry?.wikidata,
      firstSeen: summary.first,
      lastSeen: summary.last,
      mentions: summary.mentions,
      sources: sourcesOf(summary),
      names: others.length > 0 ? [...names].sort() : undefined,
      ...layout,
    }),
  };
}

/** The spelling of most texts; of equals the one published first, then the first in code point order. */
function bestSpelling({ spellings }: EntitySummary): string {
  const ordered = [...spellings].sort(
    ([left, one], [right, other]) =>
      other.texts - one.texts || byText(one.first ?? '~', other.first ?? '~') || byText(left, right),
  );
  return ordered[0]?.[0] ?? '';
}

/** The catalogue's aliases first, then those of texts. */
function aliasesOf(name: string, { spellings, aliases }: EntitySummary, entry: CatalogueEntry | undefined) {
  const written = [...new Set([...spellings.keys(), ...aliases])].sort(byText);
  const known = entry ? [entry.name, ...entry.aliases] : [];
  return [...new Set([...known, ...written])].filter((each) => each !== name).slice(0, MOST_ALIASES);
}
