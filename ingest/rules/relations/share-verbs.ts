import { type Proof, proof } from './verb-rule';

/** "Acme accounts for 40% of Larkspur's sales": the subject buys from whose sales they are. */
export const ACCOUNTING: ReadonlySet<string> = new Set(['account', 'make up', 'represent', 'contribute', 'generate']);

/** "gets 40% of its sales from Acme": what follows "from" buys from the subject. */
export const EARNING: ReadonlySet<string> = new Set(['get', 'derive', 'generate', 'draw', 'earn', 'receive', 'make']);

/** Of what the share is. */
export const SALES = /^(?:sale|revenue|business|turnover|income)s?$/;

/** Sentences that prove how shares of sales are read. */
export const SHARE_PROOFS: readonly Proof[] = [
  proof("[Larkspur] accounted for 62% of [Northwind]'s revenue last year.", 'Northwind SUPPLIES Larkspur'),
  proof('[Northwind] gets 40% of its revenue from [Larkspur].', 'Northwind SUPPLIES Larkspur'),
  proof("[Larkspur] accounted for 62% of [Northwind]'s losses last year."),
];
