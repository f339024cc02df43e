import { useEffect, useState } from 'preact/hooks';
import { texts } from '../texts';
import { Dialog } from './Dialog';
import { isField } from './is-field';

/** Shows the keys when `?` is pressed outside of a field. */
export function KeysDialog() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !isField(event.target)) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  return (
    <Dialog title={texts.keys.title} onClose={() => setOpen(false)}>
      <dl class="keys">
        {texts.keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
