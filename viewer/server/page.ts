import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FirmamentError } from '../../graph/ontology/errors';

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.map', 'application/json'],
]);

export interface PageFile {
  readonly mediaType: string;
  /** Its name has a hash of its content, so that it never changes. */
  readonly immutable: boolean;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The files of the page by the path they are asked for. Nothing else can be asked for. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Lists the built page. Links are left out, so that no path leads out of the folder.
 *
 * @throws usage where the folder holds no page
 */
export async function listPage(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const mediaType = MEDIA_TYPES.get(path.extname(entry.name));
    const asked = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    if (entry.isFile() && mediaType)
      files.set(asked, { mediaType, immutable: isHashed(asked), read: () => bytes(file) });
  }
  const index = files.get('/index.html');
  if (!index) {
    throw new FirmamentError('usage', 'The viewer page is not built. Run: npm run build:page', {
      code: 'page-missing',
    });
  }
  return files.set('/', index);
}

function isHashed(asked: string): boolean {
  return asked.startsWith('/assets/');
}

async function bytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}
