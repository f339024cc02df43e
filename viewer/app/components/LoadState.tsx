import type { Loaded } from '../core/loaded';
import { texts } from '../texts';

/** What to say while nothing is there to show. */
export function LoadState({ loaded }: { readonly loaded: Loaded<unknown> }) {
  if (loaded.state === 'failed')
    return (
      <p class="failure" role="alert">
        {loaded.message}
      </p>
    );
  if (loaded.state === 'loading' && loaded.value === undefined) return <p class="muted">{texts.loading}</p>;
  return null;
}
