import type { Kind } from '../../../graph/ontology/kinds';
import type { Status } from '../../../graph/ontology/statuses';
import { PALETTES } from '../palette';
import { texts } from '../texts';
import { useModel, useStore } from './use-model';

/** A kind's dot, coloured as in the picture. */
export function KindDot({ kind }: { readonly kind: Kind }) {
  const theme = useStore(useModel().theme.store);
  return <span class="dot" style={{ backgroundColor: PALETTES[theme].kinds[kind] }} aria-hidden="true" />;
}

/** A status' stroke, coloured as in the picture. */
export function StatusStroke({ status }: { readonly status: Status }) {
  const theme = useStore(useModel().theme.store);
  return <span class="stroke" style={{ backgroundColor: PALETTES[theme].statuses[status] }} aria-hidden="true" />;
}

/** A status in words with its colour. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <span class="badge">
      <StatusStroke status={status} />
      {status}
    </span>
  );
}

/** A kind in words with its colour. */
export function KindName({ kind }: { readonly kind: Kind }) {
  return (
    <span class="kind">
      <KindDot kind={kind} />
      {texts.kinds[kind].one}
    </span>
  );
}
