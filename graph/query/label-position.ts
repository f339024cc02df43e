import type { Token } from './tokens';

/** Follows `:` and the operators of a label expression, so that a label or type may be called `Set` or `CREATE`. */
export class LabelPosition {
  #state: 'outside' | 'expected' | 'seen' = 'outside';

  /** Takes the next token and tells whether it is a label or type. */
  next(token: Token): boolean {
    const isLabel = this.#state === 'expected' && (token.kind === 'word' || token.kind === 'quoted');
    this.#state = isLabel ? 'seen' : this.#after(token);
    return isLabel;
  }

  #after(token: Token): 'outside' | 'expected' {
    if (token.kind !== 'symbol') return 'outside';
    if (token.text === ':') return 'expected';
    const continues = this.#state === 'seen' ? '|&' : '!(';
    return this.#state !== 'outside' && continues.includes(token.text) ? 'expected' : 'outside';
  }
}
