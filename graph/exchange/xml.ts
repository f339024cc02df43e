import { readable } from './text';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** A value for between double quotes. Tabs and line ends are references, since readers turn raw ones into spaces. */
export function xmlAttribute(text: string): string {
  return readable(text).replace(/[&<>"\t\n\r]/g, (found) => ENTITIES.get(found) ?? found);
}

/** Text for between two tags; `]]>` comes apart because `>` is a reference. */
export function xmlText(text: string): string {
  return readable(text).replace(/[&<>\r]/g, (found) => ENTITIES.get(found) ?? found);
}
