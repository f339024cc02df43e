import { decodeText } from './decode';

test.each([
  ['UTF-8', Buffer.from('Café')],
  ['UTF-8 with a byte-order mark', Buffer.from('\ufeffCafé')],
  ['UTF-16 little endian', Buffer.from('\ufeffCafé', 'utf16le')],
  ['UTF-16 big endian', Buffer.from('\ufeffCafé', 'utf16le').swap16()],
])('%s is read', (_title, bytes) => {
  expect(decodeText(bytes)).toBe('Café');
});

test('the charset that a page declares is believed', () => {
  const page = Buffer.from('<meta charset="windows-1252"><p>Café “x”', 'latin1');
  expect(decodeText(page)).toContain('Café');
});

test('a page of single bytes that calls itself UTF-16 is UTF-8', () => {
  expect(decodeText(Buffer.from('<meta charset="utf-16"><p>Café'))).toContain('Café');
});

test.each([
  ['bytes that are not UTF-8', Buffer.from([0x41, 0xe9, 0x42]), 'encoding'],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binary'],
])('%s are refused by name', (_title, bytes, code) => {
  expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ kind: 'invalid-input', code }));
});
