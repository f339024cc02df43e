import { useMemo } from 'preact/hooks';
import type { PictureBody } from '../../contract';
import { communitiesOf } from '../core/picture/communities';
import { choose, setEncoding, setFiltered } from '../core/view/producers';
import type { Encoding } from '../core/view/view';
import { PALETTES } from '../palette';
import { texts } from '../texts';
import { useModel, useStore } from './use-model';

const SIZES: readonly Encoding['size'][] = ['rank', 'links', 'mentions'];

/** What colours and sizes tell, and what becomes of what the filters leave out. */
export function PictureSettings({ picture }: { readonly picture: PictureBody | undefined }) {
  const { history } = useModel();
  const { encoding, filtered } = useStore(history.view);
  return (
    <fieldset class="settings">
      <legend>{texts.settings.title}</legend>
      <label>
        <span>{texts.settings.colour}</span>
        <select
          value={encoding.colour}
          onChange={({ currentTarget: { value } }) =>
            history.change(setEncoding({ colour: value === 'community' ? 'community' : 'kind' }))
          }
        >
          <option value="kind">{texts.settings.colours.kind}</option>
          <option value="community">{texts.settings.colours.community}</option>
        </select>
      </label>
      {encoding.colour === 'community' && picture && <Communities picture={picture} />}
      <label>
        <span>{texts.settings.size}</span>
        <select
          value={encoding.size}
          onChange={({ currentTarget: { value } }) =>
            history.change(setEncoding({ size: SIZES.find((size) => size === value) ?? 'rank' }))
          }
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {texts.settings.sizes[size]}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filtered === 'faded'}
          onChange={() => history.change(setFiltered(filtered === 'faded' ? 'gone' : 'faded'))}
        />
        {texts.settings.fade}
      </label>
    </fieldset>
  );
}

/** The largest communities by their main members; a click chooses all their members. */
function Communities({ picture }: { readonly picture: PictureBody }) {
  const { history, theme } = useModel();
  const colours = PALETTES[useStore(theme.store)].communities;
  const communities = useMemo(() => communitiesOf(picture.entities), [picture]);
  return (
    <ul class="communities">
      {communities.slice(0, colours.length - 1).map(({ number, names, members }, place) => (
        <li key={number}>
          <button type="button" class="link" onClick={() => history.change(choose(members))}>
            <span class="dot" style={{ backgroundColor: colours[place] }} aria-hidden="true" />
            <span class="name">{names.join(', ')}</span>
            <span class="count">{texts.number(members.length)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
