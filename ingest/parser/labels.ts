/** What the transitions need to know of the labels, by their index. */
export interface LabelScheme {
  readonly labels: readonly string[];
  readonly root: number;
  readonly case: number;
  readonly mark: number;
  readonly conjunction: number;
  /** Bit of each label in a set of labels; alike labels share one. */
  readonly bits: Int32Array;
}

const GROUPS =
  `nsubj nsubj:pass obj iobj obl nmod case mark cc conj punct det aux aux:pass cop advmod amod compound appos acl advcl
  xcomp ccomp flat nummod nmod:poss expl compound:prt parataxis csubj obl:agent`.split(/\s+/);
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['acl:relcl', 'acl'],
  ['advcl:relcl', 'advcl'],
  ['nsubj:outer', 'nsubj'],
  ['csubj:pass', 'csubj'],
  ['obl:unmarked', 'obl'],
  ['nmod:unmarked', 'nmod'],
  ['nmod:desc', 'compound'],
  ['det:predet', 'det'],
  ['cc:preconj', 'cc'],
]);
const OTHER_BIT = 31;

/** Reads the labels of a model. */
export function labelScheme(labels: readonly string[]): LabelScheme {
  const bitOf = (label: string) => {
    const group = GROUPS.indexOf(ALIKE.get(label) ?? label);
    return group < 0 ? OTHER_BIT : group;
  };
  return {
    labels,
    root: labels.indexOf('root'),
    case: labels.indexOf('case'),
    mark: labels.indexOf('mark'),
    conjunction: labels.indexOf('cc'),
    bits: Int32Array.from(labels, (label) => 1 << bitOf(label)),
  };
}
