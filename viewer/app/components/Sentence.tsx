import type { ClaimView } from '../../../graph/graph';
import { markedText, type Piece } from '../core/details/marks';
import { texts } from '../texts';

interface SentenceProps {
  readonly claim: ClaimView;
  /** With what stands before and after it. */
  readonly surroundings?: boolean;
}

/** A sentence with its subject, object and relation marked. Built from text nodes only: what articles say is never markup. */
export function Sentence({ claim, surroundings = false }: SentenceProps) {
  const { before, sentence, after } = markedText(claim);
  return (
    <blockquote class="sentence">
      {surroundings && (
        <span class="around">
          <Pieces pieces={before} />
        </span>
      )}
      <q data-quote={claim.id}>
        <Pieces pieces={sentence} />
      </q>
      {surroundings && (
        <span class="around">
          <Pieces pieces={after} />
        </span>
      )}
    </blockquote>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, role }, index) =>
        role ? (
          <mark key={index} class={role} title={texts.roles[role]}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
