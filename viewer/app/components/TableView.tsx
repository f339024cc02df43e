import { useState } from 'preact/hooks';
import type { Visible } from '../core/picture/visible';
import { ENTITY_COLUMNS, entityRows, RELATIONSHIP_COLUMNS, relationshipRows } from '../core/table/rows';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { SortedTable } from './SortedTable';
import { useModel } from './use-model';

/** The twin of the picture: the same entities and relationships, for reading, sorting and the keyboard. */
export function TableView({ seen }: { readonly seen: Visible }) {
  const { history } = useModel();
  const [which, setWhich] = useState<'entities' | 'relationships'>('entities');
  return (
    <div class="tables">
      <fieldset class="switch">
        <legend class="unseen">{texts.table.which}</legend>
        {(['entities', 'relationships'] as const).map((each) => (
          <button type="button" key={each} aria-pressed={which === each} onClick={() => setWhich(each)}>
            {texts.table[each]} <span class="count">{seen[each].length}</span>
          </button>
        ))}
      </fieldset>
      {which === 'entities' ? (
        <SortedTable
          key="entities"
          caption={texts.table.entities}
          columns={ENTITY_COLUMNS}
          rows={entityRows(seen)}
          first={{ id: 'rank', falling: true }}
          keyOf={({ entity }) => entity.id}
          onOpen={({ entity }) => history.change(select({ what: 'entity', id: entity.id }))}
        />
      ) : (
        <SortedTable
          key="relationships"
          caption={texts.table.relationships}
          columns={RELATIONSHIP_COLUMNS}
          rows={relationshipRows(seen)}
          first={{ id: 'sources', falling: true }}
          keyOf={({ relationship }) => relationship.id}
          onOpen={({ relationship }) => history.change(select({ what: 'relationship', id: relationship.id }))}
        />
      )}
    </div>
  );
}
