import { FirmamentError } from '../../graph/ontology/errors';
import { refuseDocuments } from './other-formats';

const BOMS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const SNIFFED = 8192;

/**
 * Bytes as text: by byte-order mark, else by a charset that the bytes declare (HTML meta), else UTF-8, strictly.
 *
 * @throws invalid-input `binary` for NUL bytes and documents of other programs, `encoding` for bytes that are not text in the encoding at hand
 */
export function decodeText(bytes: Uint8Array): string {
  const bom = BOMS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = bom?.encoding ?? declaredCharset(bytes) ?? 'utf-8';
  refuseDocuments(bytes);
  if (!bom) refuseBinary(bytes);
  return decodeAs(bytes, encoding);
}

/** Whether bytes begin with the byte-order mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return BOMS.some(({ bytes: mark, encoding }) => encoding !== 'utf-8' && mark.every((byte, at) => bytes[at] === byte));
}

function refuseBinary(bytes: Uint8Array): void {
  const at = bytes.subarray(0, SNIFFED).indexOf(0);
  if (at < 0) return;
  throw new FirmamentError(
    'invalid-input',
    `not a text: byte ${at} is NUL. Save it as text, Markdown, HTML or JSONL.`,
    {
      code: 'binary',
    },
  );
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FirmamentError('invalid-input', `not valid ${encoding.toUpperCase()}. Save it as UTF-8.`, {
      code: 'encoding',
      cause,
    });
  }
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (!/^\s*</.test(head)) return undefined;
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
  if (label === undefined || !isKnownEncoding(label)) return undefined;
  // Bytes in which this was found are not UTF-16; a page that says so is UTF-8.
  return /^utf-?16/i.test(label) ? undefined : label.toLowerCase();
}

function isKnownEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}
