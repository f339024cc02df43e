import { type Proof, proof } from './verb-rule';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map((word) => word.replace('_', ' ')));
}

/** "holds a stake in". */
export const HOLDING = set('hold own have control retain keep possess');

/** "took a stake in". */
export const TAKING = set(
  'take buy acquire purchase amass build get obtain increase raise boost secure snap_up gain up double accumulate receive buy_up pay nab bag land pick_up grab',
);

/** "sold its stake in". */
export const GIVING = set('sell dump offload divest dispose exit cut reduce sell_off unload trim give_up');

/** Sentences that prove how stakes are read. */
export const STAKE_PROOFS: readonly Proof[] = [
  proof('[Northwind] holds a 49% stake in [Larkspur].', 'Northwind INVESTED_IN Larkspur'),
  proof('[Northwind] took a minority stake in [Larkspur].', 'Northwind INVESTED_IN Larkspur'),
  proof('[Northwind] owns 75% of [Larkspur].', 'Northwind OWNS Larkspur'),
  proof('[Northwind] bought a majority stake in [Larkspur].', 'Northwind ACQUIRED Larkspur'),
  proof('[Northwind] sold its stake in [Larkspur].', 'Northwind INVESTED_IN Larkspur former'),
  proof("[Northwind]'s stake in [Larkspur] grew.", 'Northwind INVESTED_IN Larkspur'),
  proof('[p:Ada Vance] is paying $3bn for 74% of [Larkspur].', 'Ada Vance ACQUIRED Larkspur'),
  proof('[Northwind] completes purchase of 41% of [Larkspur]', 'Northwind INVESTED_IN Larkspur'),
  proof('[Northwind] bought a majority of [Larkspur].', 'Northwind ACQUIRED Larkspur'),
  proof('[Larkspur], in which [Northwind] has a stake, makes chips.', 'Northwind INVESTED_IN Larkspur'),
  proof('[Northwind] bought a tenth of [Larkspur] in 2019.', 'Northwind INVESTED_IN Larkspur'),
  proof('[Larkspur] gave market share data to [Northwind].'),
];
