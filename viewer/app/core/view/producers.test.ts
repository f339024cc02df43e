import { collapse, EXPAND_BY, expand, FOUND_WITH, find, hide, showHidden, start, toggle } from './producers';
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

  it('switch a value off and on again', () => {
    expect(toggle(toggle(['x'], 'y'), 'x')).toEqual(['y']);
  });
});
