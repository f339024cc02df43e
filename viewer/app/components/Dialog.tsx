import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { texts } from '../texts';
import { IconButton } from './IconButton';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** A dialog over the page, open as long as it is there. Escape and its button close it. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div class="heading">
        <h2 id={heading} class="dialog-title">
          {title}
        </h2>
        <IconButton icon="close" label={texts.close} onClick={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  );
}
