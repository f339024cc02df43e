import { useMemo, useState } from 'preact/hooks';
import type { AddedArticle } from '../../contract';
import { acceptedOf, createAdding, fileOf, type Pasted } from '../core/adding/adding';
import { toHash } from '../core/view/url';
import { initialView } from '../core/view/view';
import { texts } from '../texts';
import { Dialog } from './Dialog';
import { IconButton } from './IconButton';
import { useModel, useStore } from './use-model';

/** Opens the way for articles into the graph, where this server has one. */
export function AddButton() {
  const { about } = useModel();
  const [open, setOpen] = useState(false);
  if (!about.adds) return null;
  return (
    <>
      <IconButton icon="add" label={texts.add.title} onClick={() => setOpen(true)} />
      {open && (
        <Dialog title={texts.add.title} onClose={() => setOpen(false)}>
          <AddForm />
        </Dialog>
      )}
    </>
  );
}

/** Files and pasted text on their way into the graph. */
export function AddForm() {
  const { client } = useModel();
  const adding = useMemo(() => createAdding(async (file) => (await client.add(file)).articles), [client]);
  const { reading, outcomes } = useStore(adding.progress);
  const take = async (files: FileList | null | undefined) => {
    const read = [...(files ?? [])].map(async (file) => ({ name: file.name, text: await file.text() }));
    await adding.add(await Promise.all(read));
  };
  return (
    <div class="adding">
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files);
        }}
      >
        <span>{texts.add.drop}</span>
        <input
          type="file"
          multiple
          aria-label={texts.add.choose}
          onChange={(event) => void take(event.currentTarget.files)}
        />
      </label>
      <Paste busy={reading !== undefined} onRead={(pasted) => void adding.add([fileOf(pasted)])} />
      <p role="status" class="muted">
        {reading === undefined ? '' : texts.add.reading(reading)}
      </p>
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
    </div>
  );
}

const EMPTY: Pasted = { text: '', title: '', outlet: '', published: '' };

interface PasteProps {
  readonly busy: boolean;
  onRead(pasted: Pasted): void;
}

function Paste({ busy, onRead }: PasteProps) {
  const [pasted, setPasted] = useState(EMPTY);
  const set = (change: Partial<Pasted>) => setPasted({ ...pasted, ...change });
  return (
    <fieldset class="paste">
      <legend>{texts.add.paste}</legend>
      <label class="wide">
        <span>{texts.add.text}</span>
        <textarea rows={6} value={pasted.text} onInput={(event) => set({ text: event.currentTarget.value })} />
      </label>
      <label>
        <span>{texts.add.headline}</span>
        <input value={pasted.title} onInput={(event) => set({ title: event.currentTarget.value })} />
      </label>
      <label>
        <span>{texts.add.outlet}</span>
        <input value={pasted.outlet} onInput={(event) => set({ outlet: event.currentTarget.value })} />
      </label>
      <label>
        <span>{texts.add.published}</span>
        <input
          type="date"
          value={pasted.published}
          onInput={(event) => set({ published: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="primary"
        disabled={busy || pasted.text.trim() === ''}
        onClick={() => {
          onRead(pasted);
          setPasted(EMPTY);
        }}
      >
        {texts.add.read}
      </button>
    </fieldset>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly AddedArticle[] }) {
  const articles = acceptedOf(outcomes);
  return (
    <section aria-label={texts.add.outcomes}>
      <ul class="outcomes">
        {outcomes.map(({ path, status, entities, claims, reason }, at) => (
          <li key={`${at} ${path}`}>
            <strong>{texts.add.statuses[status]}</strong> {path}
            <span class="muted"> {reason ?? texts.add.found(entities, claims)}</span>
          </li>
        ))}
      </ul>
      {articles.length > 0 && <Show articles={articles} />}
    </section>
  );
}

const NAMED = 'UNWIND $articles AS id MATCH (a:Article {id: id}) WITH a MATCH (a)-[:MENTIONS]->(e:Entity) RETURN e';

/** Opens the page anew on what the articles name: counts and picture have changed with them. */
function Show({ articles }: { readonly articles: readonly string[] }) {
  const { about } = useModel();
  const show = () => {
    const view = { ...initialView(about.first), base: { query: NAMED, parameters: { articles } } };
    window.location.hash = toHash(view, about.first);
    window.location.reload();
  };
  return (
    <button type="button" class="primary" onClick={show}>
      {texts.add.show}
    </button>
  );
}
