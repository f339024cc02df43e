import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'form', 'iframe']);

/** The text of HTML, a line a block element, list items marked `- `. No markup survives. */
export function htmlLines(html: string): string {
  const lines: string[] = [];
  let line = '';
  let silent = 0;
  const flush = () => {
    if (line.trim() !== '' && line.trim() !== '-') lines.push(line);
    line = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
      if (!BLOCKS.has(name)) return;
      flush();
      if (name === 'li') line = '- ';
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (BLOCKS.has(name)) flush();
    },
    ontext(text) {
      if (silent === 0) line += text;
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return lines.join('\n');
}
