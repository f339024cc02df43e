import type { Kind } from '../../graph/ontology/kinds';
import type { Status } from '../../graph/ontology/statuses';
import type { Theme } from './core/theme/theme';

/** Colours of what is drawn. Kinds are told apart by the common forms of colour blindness too. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Of communities, the largest first; smaller ones share the last. */
  readonly communities: readonly string[];
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#f7f8fa',
    text: '#1b2430',
    muted: '#5a6675',
    kinds: { Firm: '#1f6fb2', Person: '#d4590f', Model: '#a8478a', Product: '#0f8f6d', Organization: '#4b535e' },
    statuses: { actual: '#587699', planned: '#6c57c4', rumoured: '#b97900', rejected: '#c2343c', former: '#8b95a1' },
    communities: [
      '#1f6fb2',
      '#d4590f',
      '#0f8f6d',
      '#a8478a',
      '#8a7400',
      '#c2343c',
      '#5a55c9',
      '#3c7d2b',
      '#0d8aa3',
      '#737d89',
    ],
  },
  dark: {
    background: '#12161c',
    text: '#e8ecf1',
    muted: '#9aa6b4',
    kinds: { Firm: '#5eb3ec', Person: '#f2904f', Model: '#dd94c5', Product: '#3cc39b', Organization: '#c3cad3' },
    statuses: { actual: '#7f9dc0', planned: '#a797f2', rumoured: '#dca63a', rejected: '#f0716f', former: '#6d7886' },
    communities: [
      '#5eb3ec',
      '#f2904f',
      '#3cc39b',
      '#dd94c5',
      '#d8bf3f',
      '#f0716f',
      '#a29bf5',
      '#8ccb6b',
      '#4fc6dc',
      '#98a3b0',
    ],
  },
};

/**
 * A colour laid over another, as an opaque colour: the picture is drawn without transparency, which adds up where
 * lines cross.
 *
 * @param share of `color`, 0..1
 */
export function blend(color: string, over: string, share: number): string {
  const from = channels(over);
  const mixed = channels(color).map((channel, index) => {
    const below = from[index] ?? 0;
    return Math.round(below + (channel - below) * share);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
