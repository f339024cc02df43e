import type { Renderer } from './renderer';

declare global {
  interface Window {
    __firmament?: { readonly sigma: Renderer['sigma'] };
  }
}

/** Lets browser tests find out where things are drawn, where the address asks for it (`?test`). */
export function exposeForTests({ sigma }: Renderer): void {
  if (new URLSearchParams(window.location.search).has('test')) window.__firmament = { sigma };
}
