import type { Extraction, Mention } from '../../graph/ontology/extraction';
import type { Span } from '../document/document';
import { ANAPHOR_CLASSES, type AnaphorClass, isDefinite, isRelative, pronounClass } from './chains-classes';
import type { ChainMention, ChainText } from './chains-treebank';
import { type Score, scoreOf } from './score';

/** What came of an anaphor. */
export interface AnaphorVerdict extends Span {
  readonly text: string;
  readonly class: AnaphorClass;
  /** `missed`: left unresolved, or taken for something without a name. */
  readonly outcome: 'found' | 'wrong' | 'missed';
  /** Its chain has a name and is a person or an organisation. */
  readonly expected: boolean;
  /** The extraction has an entity under a name of the chain. */
  readonly known: boolean;
  /** The last name of its chain before it; empty where there is none. */
  readonly right: string;
  /** The name of the entity that was given; empty for `missed`. */
  readonly given: string;
}

/** Score of a class. */
export interface ClassScore extends Score {
  readonly class: AnaphorClass | 'all';
  /** Of what was expected, how many stand for an entity that the extraction has by name: what resolution could reach. */
  readonly known: number;
}

/** What a document's chains are called, by the names in them. */
interface Chains {
  readonly text: ChainText;
  /** Chain → ids of the entities named in it. */
  readonly entities: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: ReadonlySet<string>;
}

/**
 * What came of every anaphor that should be resolved to a name or was. One that was is right if its entity is also
 * named, by a proper noun, in the annotated chain.
 */
export function judgeChains(text: ChainText, extraction: Extraction): readonly AnaphorVerdict[] {
  const chains = chainsOf(text, extraction);
  const unnamed = new Set(extraction.entities.filter((entity) => entity.unnamed).map(({ id }) => id));
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const met = new Set<ChainMention>();
  const given = extraction.mentions
    .filter(({ anaphor, entity }) => anaphor === true && !unnamed.has(entity))
    .flatMap((mention): AnaphorVerdict[] => {
      const words = text.text.slice(mention.start, mention.end);
      if (isRelative(words)) return [];
      const found = pronounClass(words);
      const at = annotatedAt(text.mentions, mention);
      if (at) met.add(at);
      const right = at !== undefined && (chains.entities.get(at.chain)?.has(mention.entity) ?? false);
      const own = { outcome: right ? ('found' as const) : ('wrong' as const), given: names.get(mention.entity) ?? '' };
      return [{ ...aboutIt(chains, mention, at), class: found ?? 'definite', ...own }];
    });
  const missed = text.mentions
    .filter((mention) => !met.has(mention) && isExpected(chains, mention))
    .map((mention): AnaphorVerdict => {
      const found = pronounClass(text.text.slice(mention.start, mention.end));
      return { ...aboutIt(chains, mention, mention), class: found ?? 'definite', outcome: 'missed', given: '' };
    });
  return [...given, ...missed];
}

function chainsOf(text: ChainText, extraction: Extraction): Chains {
  const entities = new Map<string, Set<string>>();
  for (const mention of extraction.mentions) {
    const at = mention.anaphor ? undefined : annotatedAt(text.mentions, mention);
    if (at?.named) entities.set(at.chain, (entities.get(at.chain) ?? new Set()).add(mention.entity));
  }
  const named = new Set(text.mentions.filter((mention) => mention.named).map(({ chain }) => chain));
  return { text, entities, named };
}

function aboutIt({ text, entities, named }: Chains, span: Span, at: ChainMention | undefined) {
  const name = text.mentions.findLast((each) => each.named && each.chain === at?.chain && each.head.start < span.start);
  return {
    text: text.id,
    start: span.start,
    end: span.end,
    expected: at !== undefined && isExpected({ text, entities, named }, at),
    known: at !== undefined && entities.has(at.chain),
    right: name ? text.text.slice(name.start, name.end) : '',
  };
}

function isExpected({ text, named }: Chains, mention: ChainMention): boolean {
  if (!named.has(mention.chain) || mention.named || !/^(?:person|organization)$/.test(mention.kind)) return false;
  const words = text.text.slice(mention.start, mention.end);
  return pronounClass(words) !== undefined || (isDefinite(words) && !mention.describes);
}

/** The annotated phrase whose head lies in a mention and which covers the most like it. */
function annotatedAt(annotated: readonly ChainMention[], { start, end }: Pick<Mention, 'start' | 'end'>) {
  let best: ChainMention | undefined;
  let most = 0;
  for (const each of annotated) {
    if (each.head.start < start || each.head.end > end) continue;
    const overlap = Math.min(end, each.end) - Math.max(start, each.start);
    const share = overlap / (Math.max(end, each.end) - Math.min(start, each.start));
    if (share > most) {
      best = each;
      most = share;
    }
  }
  return best;
}

/** Scores by class, those of all last. */
export function chainScores(verdicts: readonly AnaphorVerdict[]): readonly ClassScore[] {
  const classes = ANAPHOR_CLASSES.map((name) =>
    scored(
      name,
      verdicts.filter((each) => each.class === name),
    ),
  );
  return [...classes, scored('all', verdicts)];
}

function scored(name: ClassScore['class'], verdicts: readonly AnaphorVerdict[]): ClassScore {
  const expected = verdicts.filter((each) => each.expected);
  const given = verdicts.filter(({ outcome }) => outcome !== 'missed');
  const score = scoreOf({
    expected: expected.length,
    found: expected.filter(({ outcome }) => outcome === 'found').length,
    given: given.length,
    right: given.filter(({ outcome }) => outcome === 'found').length,
  });
  return { ...score, class: name, known: expected.filter(({ known }) => known).length };
}
