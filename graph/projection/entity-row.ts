import { kindOfId } from '../identity/name-ids';
import type { CatalogueEntry } from '../ontology/catalogue';
import { byText } from '../ontology/text-order';
import type { NodeRow, Properties } from '../store/store';
import type { EntitySummary } from './entity-summary';
import { defined } from './properties';

/** Aliases kept of one entity: enough to find it by, few enough to show. */
const MOST_ALIASES = 50;

/**
 * An entity from all its mentions and, where it has one, its entry in the catalogue.
 *
 * @param names ids of all names that stand for it
 * @param layout position, community and rank as computed last, kept until the next arrangement
 */
export function entityRow(
  id: string,
  summary: EntitySummary,
  entry: CatalogueEntry | undefined,
  names: readonly string[],
  layout: Properties = {},
): NodeRow {
  const kind = kindOfId(id);
  const name = entry?.name ?? bestSpelling(summary);
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
      sources: summary.sources,
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
  return [...new Set([...(entry?.aliases ?? []), ...written])].filter((each) => each !== name).slice(0, MOST_ALIASES);
}
