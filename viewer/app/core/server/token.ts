const KEY = 'firmament-token';

/**
 * The token of this session. One that came in the address is kept for the tab's life and taken off the address, so
 * that it is neither bookmarked nor shared.
 */
export function takeToken(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string | undefined {
  const given = new URLSearchParams(page.location.hash.slice(1)).get('token');
  if (given === null) return page.sessionStorage.getItem(KEY) ?? undefined;
  page.sessionStorage.setItem(KEY, given);
  page.history.replaceState(null, '', page.location.pathname + page.location.search);
  return given;
}
