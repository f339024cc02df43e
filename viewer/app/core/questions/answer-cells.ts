import type { Value } from '../../../../graph/store/store';
import type { AskBody, Question } from '../../../contract';
import type { Selection } from '../view/view';

/** A value to show and what it opens. */
export interface AnswerCell {
  readonly value: Value;
  readonly opens?: Selection;
}

/** The rows of an answer without their columns of ids, which the others open. */
export function answerCells(
  columns: Question['columns'],
  { columns: names, rows }: Pick<AskBody, 'columns' | 'rows'>,
): readonly (readonly AnswerCell[])[] {
  const places = new Map(names.map((name, at) => [name, at]));
  const kinds = new Map(columns.flatMap((column) => ('id' in column ? [[column.name, column.id] as const] : [])));
  const read = columns.flatMap((column) => ('what' in column ? [column] : []));
  return rows.map((row) => {
    const valueIn = (name: string): Value => row[places.get(name) ?? -1] ?? null;
    return read.map(({ name, opens }): AnswerCell => {
      const [what, id] = opens === undefined ? [] : [kinds.get(opens), valueIn(opens)];
      return { value: valueIn(name), ...(what && typeof id === 'string' ? { opens: { what, id } } : {}) };
    });
  });
}
