import { useState } from 'preact/hooks';
import { isKind } from '../../../graph/ontology/kinds';
import { isRelationType } from '../../../graph/ontology/relations';
import type { GraphValue, Value } from '../../../graph/store/store';
import type { QueryBody } from '../../contract';
import { isGraphValue } from '../core/console/found';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { KindDot } from './marks';
import { useFind } from './use-find';
import { useModel } from './use-model';

const PAGE = 100;

/** Rows of an answer; entities and relationships in them can be opened. */
export function ResultTable({ answer }: { readonly answer: QueryBody }) {
  const [shown, setShown] = useState(PAGE);
  const rest = answer.rows.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to */}
      <section class="scroll" tabIndex={0} aria-label={texts.console.answer}>
        <table>
          <thead>
            <tr>
              {answer.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.slice(0, shown).map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={column} class={typeof value === 'number' ? 'number' : undefined}>
                    <Cell value={value} />
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

function Cell({ value }: { readonly value: Value }) {
  if (value === null) return <span class="muted">null</span>;
  if (isGraphValue(value)) return <Element value={value} />;
  if (typeof value === 'object') return <code>{JSON.stringify(value)}</code>;
  return <>{String(value)}</>;
}

/** Articles and claims have no panel of their own: they are shown by what they say. */
function Element({ value }: { readonly value: GraphValue }) {
  const { history } = useModel();
  const find = useFind();
  if ('path' in value) {
    return (
      <span class="path">
        {texts.console.path}{' '}
        {value.path.map((part, index) => (
          <Element key={index} value={part} />
        ))}
      </span>
    );
  }
  if ('edge' in value) {
    const { id, type } = value.edge;
    if (!isRelationType(type)) return <code>{type}</code>;
    return (
      <button type="button" class="link" onClick={() => history.change(select({ what: 'relationship', id }))}>
        {texts.types[type]}
      </button>
    );
  }
  const { id, labels, properties } = value.node;
  const kind = labels.find(isKind);
  const name = String(properties.name ?? properties.title ?? properties.quote ?? id);
  if (!kind) return <span title={labels.join(', ')}>{name}</span>;
  return (
    <button type="button" class="link" onClick={() => find(id)}>
      <KindDot kind={kind} />
      {name}
    </button>
  );
}
