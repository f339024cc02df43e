import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { KIND_DESCRIPTIONS, KINDS } from '../../../graph/ontology/kinds';
import { RELATION_TYPES } from '../../../graph/ontology/relations';
import { STATUS_DESCRIPTIONS, STATUSES } from '../../../graph/ontology/statuses';
import type { PictureBody } from '../../contract';
import { loadedValue } from '../core/loaded';
import { type Counts, countsOf } from '../core/picture/visible';
import { setFilters, showHidden, start, toggle } from '../core/view/producers';
import { type Filters, NO_FILTERS } from '../core/view/view';
import { texts } from '../texts';
import { FirstQuestions } from './FirstQuestions';
import { Icon } from './icons';
import { KindDot, StatusStroke } from './marks';
import { PictureSettings } from './PictureSettings';
import { useModel, useStore } from './use-model';

const NOTHING: PictureBody = { entities: [], relationships: [], of: { entities: 0, relationships: 0 } };

/** What colours mean, how many there are of each, and which of them are shown. */
export function Legend() {
  const { history, picture } = useModel();
  const view = useStore(history.view);
  const [open, setOpen] = useState(false);
  const value = loadedValue(useStore(picture));
  const counts = useMemo(() => countsOf(value ?? NOTHING, view), [value, view.filters, view.hidden]);
  const set = (filters: Filters) => history.change(setFilters(filters));
  return (
    <nav class={`legend${open ? ' open' : ''}`} aria-label={texts.legend.title}>
      <button type="button" class="legend-opener" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'close' : 'filters'} />
        <span>{texts.bar.filters}</span>
      </button>
      <div class="legend-body">
        <FirstQuestions />
        <Origin />
        <KindFilter filters={view.filters} counts={counts} set={set} />
        <StatusFilter filters={view.filters} counts={counts} set={set} />
        <TypeFilter filters={view.filters} counts={counts} set={set} />
        <Least filters={view.filters} />
        <PictureSettings picture={value} />
        {view.hidden.length > 0 && (
          <button type="button" onClick={() => history.change(showHidden())}>
            {texts.legend.hidden(view.hidden.length)}
          </button>
        )}
        {isFiltered(view.filters) && (
          <button type="button" onClick={() => set(NO_FILTERS)}>
            {texts.legend.reset}
          </button>
        )}
      </div>
    </nav>
  );
}

/** Where the picture came from, and the way back. */
function Origin() {
  const { history, about } = useModel();
  const { base, steps } = useStore(history.view);
  if ('top' in base && steps.length === 0) return null;
  return (
    <div class="origin">
      {'query' in base && <p>{texts.legend.fromQuery}</p>}
      <button type="button" onClick={() => history.change(start({ top: about.first }))}>
        {texts.legend.first}
      </button>
    </div>
  );
}

function isFiltered({ kindsOff, typesOff, statusesOff, minConfidence, minSources, from, to }: Filters): boolean {
  const off = kindsOff.length + typesOff.length + statusesOff.length;
  return off + minConfidence + minSources > 0 || from !== undefined || to !== undefined;
}

interface FilterProps {
  readonly filters: Filters;
  readonly counts: Counts;
  set(filters: Filters): void;
}

function KindFilter({ filters, counts, set }: FilterProps) {
  return (
    <fieldset>
      <legend>{texts.legend.kinds}</legend>
      {KINDS.map((kind) => (
        <Toggle
          key={kind}
          on={!filters.kindsOff.includes(kind)}
          count={counts.kinds.get(kind) ?? 0}
          hint={KIND_DESCRIPTIONS[kind]}
          onToggle={() => set({ ...filters, kindsOff: toggle(filters.kindsOff, kind) })}
        >
          <KindDot kind={kind} />
          {texts.kinds[kind].many}
        </Toggle>
      ))}
    </fieldset>
  );
}

function StatusFilter({ filters, counts, set }: FilterProps) {
  return (
    <fieldset>
      <legend>{texts.legend.statuses}</legend>
      {STATUSES.map((status) => (
        <Toggle
          key={status}
          on={!filters.statusesOff.includes(status)}
          count={counts.statuses.get(status) ?? 0}
          hint={STATUS_DESCRIPTIONS[status]}
          onToggle={() => set({ ...filters, statusesOff: toggle(filters.statusesOff, status) })}
        >
          <StatusStroke status={status} />
          {status}
        </Toggle>
      ))}
    </fieldset>
  );
}

/** Types that the picture has none of are left out. */
function TypeFilter({ filters, counts, set }: FilterProps) {
  const types = RELATION_TYPES.filter((type) => counts.types.has(type) || filters.typesOff.includes(type));
  return (
    <fieldset>
      <legend>{texts.legend.types}</legend>
      {types.map((type) => (
        <Toggle
          key={type}
          on={!filters.typesOff.includes(type)}
          count={counts.types.get(type) ?? 0}
          onToggle={() => set({ ...filters, typesOff: toggle(filters.typesOff, type) })}
        >
          {texts.types[type]}
        </Toggle>
      ))}
    </fieldset>
  );
}

/** Thresholds; they follow the hand without filling the history. */
function Least({ filters }: { readonly filters: Filters }) {
  const { history } = useModel();
  const change = (changed: Partial<Filters>) => history.adjust(setFilters({ ...filters, ...changed }));
  return (
    <>
      <Slider
        label={texts.legend.confidence}
        value={filters.minConfidence}
        shown={filters.minConfidence.toFixed(2)}
        most={1}
        step={0.05}
        onChange={(minConfidence) => change({ minConfidence })}
      />
      <Slider
        label={texts.legend.minSources}
        value={filters.minSources}
        shown={texts.number(filters.minSources)}
        most={10}
        step={1}
        onChange={(minSources) => change({ minSources })}
      />
    </>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly most: number;
  readonly step: number;
  onChange(value: number): void;
}

function Slider({ label, value, shown, most, step, onChange }: SliderProps) {
  return (
    <label class="confidence">
      <span>{label}</span>
      <output>{shown}</output>
      <input
        type="range"
        min="0"
        max={most}
        step={step}
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly count: number;
  readonly hint?: string;
  readonly children: ComponentChildren;
  onToggle(): void;
}

function Toggle({ on, count, hint, children, onToggle }: ToggleProps) {
  return (
    <label class={`toggle${on ? '' : ' off'}`} title={hint}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span class="what">{children}</span>
      <span class="count">{texts.number(count)}</span>
    </label>
  );
}
