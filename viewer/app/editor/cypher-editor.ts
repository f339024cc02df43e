import { acceptCompletion, autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage, type StreamParser, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { completionsAt } from '../core/console/completions';
import type { Stretch } from '../core/console/error-place';
import { EDITOR_THEME } from './editor-theme';

interface EditorEvents {
  onChange(cypher: string): void;
  onRun(): void;
  /** Names of the parameters that were given. */
  parameters(): readonly string[];
}

interface EditorStart {
  readonly label: string;
  readonly placeholder: string;
  readonly cypher: string;
}

export interface CypherEditor {
  /** Puts another query in; what is there already is left as it is, the cursor too. */
  put(cypher: string): void;
  /** Underlines where the query fails. */
  mark(place: Stretch | undefined): void;
  focus(): void;
  destroy(): void;
}

/** Properties may be called what the mode takes for a keyword: `n.name`. */
const CYPHER: StreamParser<unknown> = {
  ...cypher,
  token(stream, state) {
    const property = stream.string.charAt(stream.start - 1) === '.';
    const style = cypher.token(stream, state);
    return property && style === 'keyword' ? 'propertyName' : style;
  },
};

const marked = StateEffect.define<Stretch | undefined>();
const underline = Decoration.mark({ class: 'failed' });

/** Gone with the next change of the text. */
const failure = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { effects, docChanged, newDoc }) {
    const effect = effects.find((each) => each.is(marked));
    if (!effect) return docChanged ? Decoration.none : before;
    const place = effect.is(marked) ? effect.value : undefined;
    if (!place || place.to > newDoc.length) return Decoration.none;
    return Decoration.set(underline.range(place.from, place.to));
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * An editor for queries. It lives in a shadow root: there its styles are style sheet objects, which the page's content
 * policy allows, and no style elements, which it does not.
 */
export function createCypherEditor(host: HTMLElement, start: EditorStart, events: EditorEvents): CypherEditor {
  const frame = host.appendChild(document.createElement('div'));
  const root = frame.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: start.cypher,
    extensions: [
      Prec.highest(keymap.of(['Ctrl-Enter', 'Mod-Enter'].map((key) => ({ key, run: () => ran(events) })))),
      keymap.of([{ key: 'Tab', run: acceptCompletion }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      history(),
      drawSelection(),
      bracketMatching(),
      StreamLanguage.define(CYPHER),
      syntaxHighlighting(classHighlighter),
      autocompletion({ override: [(context) => complete(context, events.parameters())], icons: false }),
      failure,
      EditorView.domEventHandlers({ beforeinput: replaceChosen }),
      placeholder(start.placeholder),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': start.label, spellcheck: 'false' }),
      EditorView.updateListener.of(({ docChanged, state: now }) => docChanged && events.onChange(now.doc.toString())),
      EDITOR_THEME,
    ],
  });
  const view = new EditorView({ state, root, parent: root });
  return {
    put(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    mark: (place) => view.dispatch({ effects: marked.of(place) }),
    focus: () => view.focus(),
    destroy() {
      view.destroy();
      frame.remove();
    },
  };
}

/**
 * Puts what is typed over a selection in by itself. Chromium would set inline styles to keep the look of what it
 * replaces, which the content policy refuses and reports.
 */
function replaceChosen(event: InputEvent, view: EditorView): boolean {
  const { inputType, data, isComposing } = event;
  const { from, to } = chosenIn(view);
  if (inputType !== 'insertText' || data === null || isComposing || from === to) return false;
  event.preventDefault();
  const insert = view.state.toText(data);
  const changes = { from, to, insert };
  view.dispatch({
    changes,
    selection: { anchor: from + insert.length },
    userEvent: 'input.type',
    scrollIntoView: true,
  });
  return true;
}

/** What is selected on the screen, which the editor's state may not have heard of yet. */
function chosenIn(view: EditorView): Stretch {
  const shadowRoots = view.root instanceof ShadowRoot ? [view.root] : [];
  const [range] = document.getSelection()?.getComposedRanges?.({ shadowRoots }) ?? [];
  if (!range || !view.contentDOM.contains(range.startContainer)) return view.state.selection.main;
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  return { from, to: view.posAtDOM(range.endContainer, range.endOffset) };
}

function ran({ onRun }: EditorEvents): boolean {
  onRun();
  return true;
}

function complete({ state, pos, explicit }: CompletionContext, parameters: readonly string[]) {
  const before = state.doc.sliceString(0, pos);
  const { from, options } = completionsAt(before, parameters);
  const asked = explicit || from < pos || /[:.$|]$/.test(before);
  if (!asked || options.length === 0) return null;
  return { from, options: options.map(({ label, kind }) => ({ label, detail: kind })), validFor: /^[\p{L}\p{N}_]*$/u };
}
