import type { EntityView } from '../../../graph/graph';
import type { ArticlePiece, NumberedClaim } from '../core/details/article-text';
import { select } from '../core/view/producers';
import { PALETTES } from '../palette';
import { texts } from '../texts';
import { claimInWords, namesOf } from './ArticleClaims';
import { useFind } from './use-find';
import { useModel, useStore } from './use-model';

interface ArticleTextProps {
  readonly paragraphs: readonly (readonly ArticlePiece[])[];
  readonly entities: readonly EntityView[];
  readonly chosen: string | undefined;
}

/** The text with names in their kinds' colours and sentences underlined by status. Text nodes only, never markup. */
export function ArticleText({ paragraphs, entities, chosen }: ArticleTextProps) {
  const names = namesOf(entities);
  return (
    <section class="group">
      <h3>{texts.article.text}</h3>
      <div class="article-text">
        {paragraphs.map((pieces, index) => (
          <p key={index}>
            {pieces.map((piece) => (
              <Piece key={piece.start} piece={piece} chosen={chosen} names={names} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

interface PieceProps {
  readonly piece: ArticlePiece;
  readonly chosen: string | undefined;
  readonly names: ReadonlyMap<string, string>;
}

function Piece({ piece, chosen, names }: PieceProps) {
  const { text, entity, claims, role, ending } = piece;
  const palette = PALETTES[useStore(useModel().theme.store)];
  const find = useFind();
  const shown = claims.find(({ claim }) => claim.id === chosen) ?? claims[0];
  const classes = [shown && `said ${shown.claim.status}`, shown && shown.claim.id === chosen && 'chosen', role];
  const look = { class: classes.filter((each) => each).join(' ') };
  const colours = {
    ...(shown ? { '--status': palette.statuses[shown.claim.status] } : {}),
    ...(entity ? { '--kind': palette.kinds[entity.kind] } : {}),
  };
  return (
    <>
      {entity ? (
        <button
          type="button"
          class={`mention ${look.class}`}
          style={colours}
          title={texts.article.mention(entity.name, texts.kinds[entity.kind].one)}
          onClick={() => find(entity.id)}
        >
          {text}
        </button>
      ) : shown ? (
        <span {...look} style={colours}>
          {text}
        </span>
      ) : (
        text
      )}
      {ending.map((numbered) => (
        <ClaimMark key={numbered.claim.id} numbered={numbered} chosen={chosen} names={names} />
      ))}
    </>
  );
}

interface ClaimMarkProps {
  readonly numbered: NumberedClaim;
  readonly chosen: string | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** The number of a claim at its sentence's end; it opens the evidence. */
function ClaimMark({ numbered: { number, claim }, chosen, names }: ClaimMarkProps) {
  const { history, theme } = useModel();
  const find = useFind();
  const colour = PALETTES[useStore(theme.store)].statuses[claim.status];
  const open = () => {
    if (claim.relationship === undefined) find(claim.subject);
    else history.change(select({ what: 'relationship', id: claim.relationship }));
  };
  const label = texts.article.evidence(`${number}. ${claimInWords(claim, names)}, ${claim.status}`);
  return (
    <button
      type="button"
      class="claim-mark"
      style={{ '--status': colour }}
      aria-current={claim.id === chosen ? 'true' : undefined}
      aria-label={label}
      title={label}
      onClick={open}
    >
      {number}
    </button>
  );
}
