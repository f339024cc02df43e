import { useState } from 'preact/hooks';
import { texts } from '../texts';
import { Dialog } from './Dialog';
import { useModel, useStore } from './use-model';

/** Asks, before the first judgement, who makes it. */
export function AuthorDialog() {
  const { author } = useModel().judging;
  const asking = useStore(author.asking);
  const [name, setName] = useState('');
  if (!asking) return null;
  const words = texts.judging.author;
  return (
    <Dialog title={words.title} onClose={() => author.answer(undefined)}>
      <form
        class="judge-form"
        onSubmit={(event) => {
          event.preventDefault();
          author.answer(name);
        }}
      >
        <p class="muted">{words.text}</p>
        <label>
          <span>{words.name}</span>
          <input
            value={name}
            maxLength={200}
            autocomplete="name"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary" disabled={name.trim() === ''}>
            {words.go}
          </button>
          <button type="button" onClick={() => author.answer('')}>
            {words.without}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
