import { Parser } from 'htmlparser2';
import { FirmamentError } from '../../graph/ontology/errors';

const MAX_DEPTH = 512;
const MAX_ELEMENTS = 100_000;
/** Runs of text, which markup and character references part. */
const MAX_RUNS = 200_000;
const MAX_CHARACTERS = 8 * 1024 * 1024;

/** @throws invalid-input where a page is larger or deeper than an article can be */
export function checkHtmlSize(html: string): void {
  if (html.length > MAX_CHARACTERS)
    throw refused('html-too-large', `${html.length} characters (limit ${MAX_CHARACTERS})`);
  let depth = 0;
  let elements = 0;
  let runs = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) throw refused('html-too-deep', `elements nested more than ${MAX_DEPTH} deep`);
      if (elements > MAX_ELEMENTS) throw refused('html-too-large', `more than ${MAX_ELEMENTS} elements`);
    },
    ontext() {
      runs += 1;
      if (runs > MAX_RUNS) throw refused('html-too-large', `more than ${MAX_RUNS} pieces of text`);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
}

function refused(code: string, what: string): FirmamentError {
  return new FirmamentError('invalid-input', `page refused: ${what}. Save the article's text as .txt instead.`, {
    code,
  });
}
