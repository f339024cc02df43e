import { useState } from 'preact/hooks';
import { isRelationType } from '../../../graph/ontology/relations';
import type { Value } from '../../../graph/store/store';
import type { AskBody, Question } from '../../contract';
import { type AnswerCell, answerCells } from '../core/questions/answer-cells';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { useFind } from './use-find';
import { useModel } from './use-model';

const PAGE = 100;

/** Rows that answer a question; what names an entity or a relationship opens it. */
export function AnswerTable({ columns, answer }: { readonly columns: Question['columns']; readonly answer: AskBody }) {
  const [shown, setShown] = useState(PAGE);
  const headings = columns.flatMap((column) => ('what' in column ? [column] : []));
  const rows = answerCells(columns, answer);
  const rest = rows.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to */}
      <section class="scroll" tabIndex={0} aria-label={texts.console.answer}>
        <table>
          <thead>
            <tr>
              {headings.map(({ name, what }) => (
                <th key={name} scope="col" title={what}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} class={typeof cell.value === 'number' ? 'number' : undefined}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + PAGE)}>
          {texts.table.more(Math.min(PAGE, rest))}
        </button>
      )}
    </>
  );
}

function Cell({ cell: { value, opens } }: { readonly cell: AnswerCell }) {
  const { history } = useModel();
  const find = useFind();
  const text = shown(value);
  if (!opens || text === '') return <>{text}</>;
  const open = () => (opens.what === 'entity' ? find(opens.id) : history.change(select(opens)));
  return (
    <button type="button" class="link" onClick={open}>
      {text}
    </button>
  );
}

function shown(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return texts.number(value);
  if (typeof value === 'string') return isRelationType(value) ? texts.types[value] : value;
  return Array.isArray(value) ? value.map(shown).join(', ') : String(value);
}
