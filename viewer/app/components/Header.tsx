import { setMode } from '../core/view/producers';
import { texts } from '../texts';
import { AboutButton } from './AboutDialog';
import { AddButton } from './AddDialog';
import { ExportMenu } from './ExportMenu';
import { IconButton } from './IconButton';
import { Icon } from './icons';
import { ReviewButton } from './ReviewButton';
import { SearchBox } from './SearchBox';
import { useModel, useStore } from './use-model';

/** Name, search and what one can do with the view. */
export function Header() {
  const stats = useStore(useModel().stats);
  return (
    <header class="header">
      <span class="brand">{texts.title}</span>
      {stats.entities > 0 && <SearchBox />}
      <div class="bar">
        {stats.entities > 0 && <ViewButtons />}
        <AddButton />
        <AboutButton />
        <ThemeButton />
      </div>
    </header>
  );
}

function ViewButtons() {
  const { history, console } = useModel();
  const reach = useStore(history.reach);
  const open = useStore(console.open);
  return (
    <>
      <IconButton icon="undo" label={texts.bar.undo} disabled={reach.back === 0} onClick={history.undo} />
      <IconButton icon="redo" label={texts.bar.redo} disabled={reach.on === 0} onClick={history.redo} />
      <ModeSwitch />
      <button type="button" class="worded" aria-expanded={open} onClick={() => console.open.set(!open)}>
        <Icon name="console" />
        <span>{texts.bar.console}</span>
      </button>
      <ReviewButton />
      <ExportMenu />
    </>
  );
}

function ModeSwitch() {
  const { history } = useModel();
  const { mode } = useStore(history.view);
  return (
    <fieldset class="switch">
      <legend class="unseen">{texts.bar.view}</legend>
      {(['graph', 'table'] as const).map((each) => (
        <button type="button" key={each} aria-pressed={mode === each} onClick={() => history.change(setMode(each))}>
          <Icon name={each} />
          <span>{texts.bar[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function ThemeButton() {
  const { theme } = useModel();
  const now = useStore(theme.store);
  return (
    <IconButton
      icon={now === 'dark' ? 'sun' : 'moon'}
      label={now === 'dark' ? texts.bar.light : texts.bar.dark}
      onClick={theme.toggle}
    />
  );
}
