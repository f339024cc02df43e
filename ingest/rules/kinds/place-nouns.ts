import { wordSet } from '../names/words';

/** Words after which "in" or "near" leads to a place: "its seat in Brannock". Own compilation. */
export const BEFORE_IN_PLACE = wordSet(`
based headquartered seat seated born lives lived living located situated incorporated registered resident offices office plant plants factory factories mill mills headquarters site sites yard yards opened opening opens
centre centres center centers store stores shop shops branch branches warehouse warehouses farm farms campus laboratory laboratories lab labs workshop workshops hub hubs depot depots hospital school court prison home homes house hotel hotels
meeting conference summit city town village district region province port refinery terminal mine mines greenhouse greenhouses bakery brewery studio showroom land fields orchards
`);
