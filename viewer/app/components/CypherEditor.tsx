import { useEffect, useRef, useState } from 'preact/hooks';
import { parameterNames } from '../core/console/console';
import type { Stretch } from '../core/console/error-place';
import type { CypherEditor as Editor } from '../editor/cypher-editor';
import { texts } from '../texts';
import { useModel, useStore } from './use-model';

/** Where a query is written. The editor is loaded on use; until it is there, or where it fails to come, a plain field serves. */
export function CypherEditor({ failed }: { readonly failed: Stretch | undefined }) {
  const { console } = useModel();
  const { cypher } = useStore(console.draft);
  const host = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const edit = (text: string) => console.draft.update((now) => ({ ...now, cypher: text }));

  useEffect(() => {
    let gone = false;
    let made: Editor | undefined;
    const make = ({ createCypherEditor }: typeof import('../editor/cypher-editor')) => {
      if (gone || !host.current) return;
      const start = {
        label: texts.console.query,
        placeholder: texts.console.write,
        cypher: console.draft.get().cypher,
      };
      made = createCypherEditor(host.current, start, {
        onChange: edit,
        onRun: () => void console.run(),
        parameters: () => parameterNames(console.draft.get().parameters),
      });
      if (document.activeElement === plain.current) made.focus();
      setEditor(made);
    };
    import('../editor/cypher-editor').then(make, () => undefined);
    return () => {
      gone = true;
      made?.destroy();
    };
  }, []);

  useEffect(() => editor?.put(console.draft.get().cypher), [editor, cypher]);
  useEffect(() => editor?.mark(failed), [editor, failed]);

  return (
    <div class="query">
      <span class="label" aria-hidden="true">
        {texts.console.query}
      </span>
      <div ref={host} />
      {!editor && (
        <textarea
          ref={plain}
          rows={5}
          spellcheck={false}
          aria-label={texts.console.query}
          value={cypher}
          onInput={(event) => edit(event.currentTarget.value)}
          onKeyDown={(event) => runOnEnter(event, () => void console.run())}
        />
      )}
    </div>
  );
}

/** Ctrl+Enter, or Command+Enter, runs the query. */
export function runOnEnter(event: KeyboardEvent, run: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  run();
}
