import type { Reading } from '../../graph/graph';
import type { Claim, Extraction } from '../../graph/ontology/extraction';
import type { Kind } from '../../graph/ontology/kinds';
import { entityId } from '../../graph/ontology/names';

/** What is said of a sentence beside what its marks say. */
export type Said = Pick<Claim, 'type'> & Partial<Omit<Claim, 'type' | 'evidence' | 'subject' | 'object'>>;

/** A sentence with its marks: `⟦s:Microsoft⟧ has ⟦t:invested in⟧ ⟦o:OpenAI⟧.` Plain where `said` is left out. */
export interface Line {
  readonly text: string;
  readonly said?: Said;
}

export interface Press {
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly url?: string;
}

/** Kinds of the names that occur; those left out are firms. */
export type Kinds = ReadonlyMap<string, Kind>;

interface Marked {
  readonly plain: string;
  readonly spans: ReadonlyMap<string, readonly [number, number]>;
}

const MARK = /⟦([sot]):([^⟧]*)⟧/g;

/** Takes the marks out of a sentence and keeps where they stood. */
function unmark(text: string): Marked {
  const spans = new Map<string, readonly [number, number]>();
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    plain += text.slice(at, match.index);
    spans.set(match[1] ?? '', [plain.length, plain.length + (match[2] ?? '').length]);
    plain += match[2];
    at = match.index + match[0].length;
  }
  return { plain: plain + text.slice(at), spans };
}

/** Builds what the extractor would have given for an article whose sentences are marked by hand. */
export function article(press: Press, lines: readonly Line[], kinds: Kinds): Reading {
  const entities = new Map<string, Extraction['entities'][number]>();
  const mentions: Extraction['mentions'][number][] = [];
  const claims: Claim[] = [];
  let content = '';

  function mention(name: string, start: number): string {
    const kind = kinds.get(name) ?? 'Firm';
    const known = entityId(kind, name);
    const id = entities.get(known)?.id ?? `e${entities.size + 1}`;
    entities.set(known, { id, name, kind, aliases: [] });
    mentions.push({ start, end: start + name.length, kind, entity: id });
    return id;
  }

  for (const { text, said } of lines) {
    const { plain, spans } = unmark(text);
    const start = content.length === 0 ? 0 : content.length + 1;
    content = content.length === 0 ? plain : `${content} ${plain}`;
    const shift = ([from, to]: readonly [number, number]) => [start + from, start + to] as const;
    const [s, o, t] = ['s', 'o', 't'].map((role) => spans.get(role));
    const nameAt = (span: readonly [number, number]) => mention(plain.slice(...span), start + span[0]);
    if (!said || !s || !t) continue;
    const subject = nameAt(s);
    claims.push({
      status: 'actual',
      confidence: 0.9,
      ...said,
      subject,
      ...(o ? { object: nameAt(o) } : {}),
      evidence: {
        start,
        end: start + plain.length,
        quote: plain,
        subject: shift(s),
        trigger: shift(t),
        ...(o ? { object: shift(o) } : {}),
      },
    });
  }
  return {
    content,
    publication: {
      outlet: press.outlet,
      title: press.title,
      publishedAt: press.date,
      ...(press.url ? { url: press.url } : {}),
    },
    stamp: { extractor: 'by hand', rules: '1', catalogue: '1' },
    extraction: { mentions, entities: [...entities.values()], claims, diagnostics: [] },
  };
}
