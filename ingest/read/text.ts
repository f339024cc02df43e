import type { Reader } from './article';

/** Plain text as it is; metadata unknown. */
export const textReader: Reader = {
  id: 'text',
  extensions: ['txt', 'text'],
  read: (text) => ({ text }),
};
