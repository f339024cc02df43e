import { FirmamentError } from '../../graph/ontology/errors';

/** How files begin that hold articles in a form that is not read, and what to do with them. */
const FORMATS: readonly { readonly head: string; readonly what: string; readonly advice: string }[] = [
  { head: '%PDF-', what: 'a PDF', advice: 'Save its text as .txt.' },
  { head: '{\\rtf', what: 'an RTF document', advice: 'Save its text as .txt.' },
  { head: 'PK\u0003\u0004', what: 'an archive or an office document', advice: 'Unpack it, or save its text as .txt.' },
  { head: '\u001F\u008B', what: 'compressed by gzip', advice: 'Unpack it first.' },
];

/** @throws invalid-input `binary` for documents and archives, which would give text that no one wrote */
export function refuseDocuments(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = FORMATS.find((format) => head.startsWith(format.head));
  if (found)
    throw new FirmamentError('invalid-input', `is ${found.what}, not a text. ${found.advice}`, { code: 'binary' });
}

/** @throws invalid-input `json`, `xml` for data that is no article, and no web page either */
export function refuseData(text: string): void {
  if (/^\s*[[{]/.test(text.slice(0, 1024)) && isJson(text))
    throw new FirmamentError(
      'invalid-input',
      'is JSON. Write JSON lines, one object with a "text" a line, to a .jsonl file.',
      {
        code: 'json',
      },
    );
  if (/^\uFEFF?\s*<\?xml\s/.test(text.slice(0, 1024)))
    throw new FirmamentError('invalid-input', 'is XML and no web page. Save the text of each article as .txt.', {
      code: 'xml',
    });
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
