import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../core/download';
import { type Loaded, loadedValue } from '../core/loaded';
import { visibleOf } from '../core/picture/visible';
import { exportScope } from '../core/view/export-scope';
import { texts } from '../texts';
import { Icon } from './icons';
import { useModel, useStore } from './use-model';

/** Opens the formats that what is seen can be taken away in. */
export function ExportMenu() {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      menu.current?.querySelector('button')?.focus();
    };
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);
  return (
    <div class="menu" ref={menu}>
      <button type="button" class="worded" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="export" />
        <span>{texts.bar.export}</span>
      </button>
      {open && <Formats />}
    </div>
  );
}

function Formats() {
  const { about, client, history, picture } = useModel();
  const view = useStore(history.view);
  const value = loadedValue(useStore(picture));
  const [evidence, setEvidence] = useState(false);
  const [state, setState] = useState<Loaded<string>>({ state: 'none' });
  if (!value) return null;
  const seen = visibleOf(value, view);
  const take = async (format: string) => {
    setState({ state: 'loading' });
    try {
      const file = await client.export({ format, scope: exportScope(seen, view), evidence });
      download(file, document);
      setState({ state: 'ready', value: file.name });
    } catch (error) {
      setState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section class="sheet" aria-label={texts.export.title}>
      <h2>{texts.export.title}</h2>
      <p class="muted">{texts.export.scope(seen.entities.length, seen.relationships.length)}</p>
      <label class="check">
        <input type="checkbox" checked={evidence} onChange={() => setEvidence(!evidence)} />
        {texts.export.evidence}
      </label>
      <ul>
        {about.formats.map(({ id, label, description }) => (
          <li key={id}>
            <button type="button" disabled={state.state === 'loading'} onClick={() => void take(id)}>
              <span class="name">{label}</span>
              <span class="muted">{description}</span>
            </button>
          </li>
        ))}
      </ul>
      <ExportState state={state} />
    </section>
  );
}

function ExportState({ state }: { readonly state: Loaded<string> }) {
  if (state.state === 'failed')
    return (
      <p class="failure" role="alert">
        {state.message}
      </p>
    );
  const text =
    state.state === 'ready' ? texts.export.done(state.value) : state.state === 'loading' ? texts.export.busy : '';
  return (
    <p class="muted" role="status">
      {text}
    </p>
  );
}
