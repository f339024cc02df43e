import { useState } from 'preact/hooks';
import { texts } from '../texts';

interface CopyButtonProps {
  readonly label: string;
  text(): string;
}

/** Puts a text on the clipboard and says so, until one goes on. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(texts.take.copied);
    } catch {
      setSaid(texts.take.notCopied);
    }
  };
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={() => void copy()} onBlur={() => setSaid('')}>
        {label}
      </button>
      <span class="muted" role="status">
        {said}
      </span>
    </span>
  );
}
