import {
  choose,
  chooseToo,
  collapse,
  EXPAND_BY,
  expand,
  FOUND_WITH,
  find,
  hide,
  hideAll,
  pin,
  select,
  showHidden,
  start,
  toggle,
  unpin,
} from './producers';
import { initialView } from './view';

const view = initialView(300);

describe('Changes of the view', () => {
  it('expand an entity, and expand it further', () => {
    const once = expand('firm/openai')(view);
    expect(once.steps).toEqual([{ id: 'firm/openai', limit: EXPAND_BY }]);
    expect(expand('firm/openai')(once).steps).toEqual([{ id: 'firm/openai', limit: 2 * EXPAND_BY }]);
  });

  it('expand by one type beside all types', () => {
    const both = expand('firm/openai', 'SUED')(expand('firm/openai')(view));
    expect(both.steps.map(({ type }) => type)).toEqual([undefined, 'SUED']);
  });

  it('collapse all expansions of one entity and of no other', () => {
    const grown = [expand('a'), expand('a', 'SUED'), expand('b')].reduce((now, change) => change(now), view);
    expect(collapse('a')(grown).steps.map(({ id }) => id)).toEqual(['b']);
  });

  it('bring in what was found only where it is not shown', () => {
    expect(find('a', true)(view).steps).toEqual([]);
    expect(find('a', false)(view).steps).toEqual([{ id: 'a', limit: FOUND_WITH }]);
  });

  it('show what was found even if it was hidden', () => {
    expect(find('a', true)(hide('a')(view)).hidden).toEqual([]);
  });

  it('hide an entity and let go of it', () => {
    const found = find('a', true)(view);
    expect(hide('a')(found)).toMatchObject({ hidden: ['a'], selection: undefined });
    expect(showHidden()(hide('a')(found)).hidden).toEqual([]);
  });

  it('start anew from a query', () => {
    const base = { query: 'MATCH (n) RETURN n', parameters: {} };
    expect(start(base)(hide('b')(expand('a')(view)))).toEqual({ ...view, base });
  });

  it('choose several together, the selected one first, and let one of them go again', () => {
    const two = chooseToo('b')(select({ what: 'entity', id: 'a' })(view));
    expect(two).toMatchObject({ group: ['a', 'b'], selection: undefined });
    expect(chooseToo('a')(two).group).toEqual(['b']);
    expect(select({ what: 'entity', id: 'c' })(two).group).toEqual([]);
  });

  it('hide all that are chosen', () => {
    expect(hideAll(['a', 'b'])(choose(['a', 'b'])(view))).toMatchObject({ hidden: ['a', 'b'], group: [] });
  });

  it('pin a node where it was last put, until it is let go', () => {
    const pinned = pin({ id: 'a', x: 3, y: 4 })(pin({ id: 'a', x: 1, y: 2 })(view));
    expect(pinned.pins).toEqual([{ id: 'a', x: 3, y: 4 }]);
    expect(unpin(['a'])(pinned).pins).toEqual([]);
  });

  it('switch a value off and on again', () => {
    expect(toggle(toggle(['x'], 'y'), 'x')).toEqual(['y']);
  });
});
