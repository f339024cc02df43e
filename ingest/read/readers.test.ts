import { readerFor } from './readers';

test.each([
  ['news.txt', 'Orrin bought Belmont.', 'text'],
  ['news.txt', '---\ntitle: Orrin\n---\nText.', 'markdown'],
  ['-', '<!doctype html><p>Text.', 'html'],
  ['-', '<?xml version="1.0"?>\n<!-- saved -->\n<html><body/></html>', 'html'],
  ['saved.txt', '<!-- saved from url=(0022)https://ledger.example/ -->\n<HTML>', 'html'],
  ['-', '<Orrin> bought Belmont.', 'text'],
  ['-', '[Orrin] bought Belmont.', 'text'],
  ['page.HTM', 'Text.', 'html'],
])('%s that begins with %j is read as %s', (file, text, id) => {
  expect(readerFor(file, text).id).toBe(id);
});
