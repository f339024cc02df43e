import type { OutdatedPage, OutdatedText } from '../graph';
import type { CarriedText } from '../ledger/ledger';
import type { Stamp } from '../ontology/records';

/** Texts looked at for one page. */
const PAGE = 50;

/** Where texts on record are. */
export interface TextsSource {
  carried(after: string, limit: number): Promise<readonly CarriedText[]>;
  text(id: string): Promise<string | undefined>;
}

/** A page of the texts whose reading in force has another stamp than this. */
export async function outdatedTexts(source: TextsSource, stamp: Stamp, after = ''): Promise<OutdatedPage> {
  const page = await source.carried(after, PAGE);
  const texts: OutdatedText[] = [];
  for (const { id, publication, stamp: read } of page) {
    const content = publication && !sameStamp(read, stamp) ? await source.text(id) : undefined;
    if (!publication || content === undefined) continue;
    const { id: article, record: _, text: __, ingestedAt: ___, ...said } = publication;
    texts.push({ content, article, publication: given(said), ...(read ? { stamp: read } : {}) });
  }
  const last = page.length < PAGE ? undefined : page.at(-1)?.id;
  return { texts, ...(last === undefined ? {} : { next: last }) };
}

function sameStamp(left: Stamp | undefined, right: Stamp): boolean {
  return left?.extractor === right.extractor && left.rules === right.rules && left.catalogue === right.catalogue;
}

function given(said: { readonly [key in keyof OutdatedText['publication']]?: string | undefined }) {
  const { url, title, outlet, author, publishedAt, path } = said;
  return {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(path === undefined ? {} : { path }),
  };
}
