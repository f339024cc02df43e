import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue';
import { catalogueFilesIn } from '../catalogue/catalogue-folder';
import { loadCatalogue } from '../catalogue/load-catalogue';

/** The catalogue that comes with the project. */
export async function shippedCatalogue(): Promise<Catalogue> {
  return loadCatalogue(catalogueFilesIn(path.join(__dirname, '../../seeds/catalogue')));
}
