import { useEffect } from 'preact/hooks';
import type { Model } from '../core/model';
import { select, setMode } from '../core/view/producers';
import type { View } from '../core/view/view';
import { texts } from '../texts';
import { Announcement } from './Announcement';
import { AuthorDialog } from './AuthorDialog';
import { Console } from './Console';
import { Details } from './Details';
import { EmptyGraph } from './EmptyGraph';
import { Header } from './Header';
import { KeysDialog } from './KeysDialog';
import { Legend } from './Legend';
import { Outcome } from './Outcome';
import { ReviewPage } from './ReviewPage';
import { Stage } from './Stage';
import { ModelContext, useModel, useStore } from './use-model';

/** The whole page. */
export function App({ model }: { readonly model: Model }) {
  return (
    <ModelContext.Provider value={model}>
      <button type="button" class="skip" onClick={skip}>
        {texts.skip}
      </button>
      <Header />
      {model.stats.get().entities === 0 ? <EmptyGraph /> : <Explorer />}
      <Announcement />
      <KeysDialog />
      <AuthorDialog />
      <Outcome />
    </ModelContext.Provider>
  );
}

function Explorer() {
  const { history, console } = useModel();
  const view = useStore(history.view);
  const { selection, group, mode } = view;
  const judges = mode === 'review' || mode === 'history';
  const detailed = selection !== undefined || group.length > 0;
  const consoleOpen = useStore(console.open);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { selection: selected, group: chosen } = history.view.get();
      if (event.key === 'Escape' && !event.defaultPrevented && (selected || chosen.length > 0))
        history.change(select(undefined));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [history]);
  return (
    <div class={explorerClass(view)}>
      {!judges && <Legend />}
      <main id="main" class="middle" tabIndex={-1}>
        <h1 class="unseen">{texts.title}</h1>
        {judges ? <ReviewPage mode={mode} /> : <Stage onLost={() => history.adjust(setMode('table'))} />}
        {consoleOpen && <Console />}
      </main>
      {detailed && <Details key={selection?.id ?? ''} />}
    </div>
  );
}

function explorerClass({ selection, group, mode }: View): string {
  const isDetailed = selection !== undefined || group.length > 0;
  return [
    'explorer',
    ...(isDetailed ? ['with-details'] : []),
    ...(selection?.what === 'article' ? ['with-article'] : []),
    ...(mode === 'review' || mode === 'history' ? ['judging'] : []),
  ].join(' ');
}

/** Past header and filters. Not a link, since the address's fragment holds the view. */
function skip(): void {
  const target = document.getElementById('details') ?? document.getElementById('main');
  target?.focus();
}
