import { isSymbol, type Token } from './tokens';

/** Follows `:` and the operators of a label expression, so that a label or type may be called `Set` or `CREATE`. */
export class LabelPosition {
  #state: 'outside' | 'expected' | 'seen' = 'outside';
  /** Parentheses opened inside the expression. */
  #open = 0;

  /** Takes the next token and tells whether it is a label or type. */
  next(token: Token): boolean {
    const isLabel = this.#state === 'expected' && (token.kind === 'word' || token.kind === 'quoted');
    this.#state = isLabel ? 'seen' : this.#after(token);
    if (this.#state === 'outside') this.#open = 0;
    return isLabel;
  }

  #after(token: Token): 'outside' | 'expected' | 'seen' {
    if (isSymbol(token, ':')) return 'expected';
    if (token.kind !== 'symbol' || this.#state === 'outside') return 'outside';
    if (this.#state === 'seen') return this.#afterLabel(token);
    if (token.text === '(') this.#open += 1;
    return '!('.includes(token.text) ? 'expected' : 'outside';
  }

  #afterLabel(token: Token): 'outside' | 'expected' | 'seen' {
    if ('|&'.includes(token.text)) return 'expected';
    if (token.text !== ')' || this.#open === 0) return 'outside';
    this.#open -= 1;
    return 'seen';
  }
}
