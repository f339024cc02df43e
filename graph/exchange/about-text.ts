import type { About } from './exchange';

/** What is in a file and out of how much, in one line. */
export function aboutText(about: About): string {
  const { scope, nodes, edges, of } = about;
  return `Scope: ${scope}. Entities: ${nodes} of ${of.nodes}. Relationships: ${edges} of ${of.edges}.`;
}
