import { wordSet } from './words';

/** Nouns before the titles of works, which run on across small words: "the film A Day in the Fens". Own compilation. */
export const WORK_NOUNS = wordSet(`
film films movie movies feature features documentary documentaries drama dramas comedy comedies thriller musical musicals play plays series sitcom show shows programme programmes
game games sequel prequel remake adaptation franchise novel novels book books memoir album albums song songs single singles title titles comic comics anime cartoon trilogy
`);
