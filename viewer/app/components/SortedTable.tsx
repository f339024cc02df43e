import { useState } from 'preact/hooks';
import { type Column, sorted } from '../core/table/rows';
import { texts } from '../texts';

interface Order {
  readonly id: string;
  readonly falling: boolean;
}

interface SortedTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly first: Order;
  keyOf(row: T): string;
  onOpen(row: T): void;
}

const PAGE = 200;

/** A table sorted by any of its columns; the first cell of a row opens it. */
export function SortedTable<T>({ caption, columns, rows, first, keyOf, onOpen }: SortedTableProps<T>) {
  const [order, setOrder] = useState(first);
  const [shown, setShown] = useState(PAGE);
  const column = columns.find(({ id }) => id === order.id);
  const inOrder = column ? sorted(rows, column, order.falling) : rows;
  const rest = rows.length - shown;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((each) => (
              <Heading key={each.id} column={each} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.slice(0, shown).map((row) => (
            <Row key={keyOf(row)} row={row} columns={columns} onOpen={() => onOpen(row)} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + PAGE)}>
          {texts.table.more(Math.min(PAGE, rest))}
        </button>
      )}
    </section>
  );
}

interface HeadingProps<T> {
  readonly column: Column<T>;
  readonly order: Order;
  onOrder(order: Order): void;
}

function Heading<T>({ column, order, onOrder }: HeadingProps<T>) {
  const { id, label, numeric } = column;
  const sorting = order.id === id;
  const direction = order.falling ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorting ? direction : 'none'} class={numeric ? 'number' : undefined}>
      <button type="button" onClick={() => onOrder({ id, falling: sorting ? !order.falling : numeric })}>
        {label}
        <span aria-hidden="true">{sorting ? (order.falling ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

interface RowProps<T> {
  readonly row: T;
  readonly columns: readonly Column<T>[];
  onOpen(): void;
}

function Row<T>({ row, columns, onOpen }: RowProps<T>) {
  return (
    <tr>
      {columns.map((column, index) => {
        const text = column.show(row);
        if (index > 0)
          return (
            <td key={column.id} class={column.numeric ? 'number' : undefined}>
              {text}
            </td>
          );
        return (
          <th key={column.id} scope="row">
            <button type="button" class="link" onClick={onOpen}>
              {text}
            </button>
          </th>
        );
      })}
    </tr>
  );
}
