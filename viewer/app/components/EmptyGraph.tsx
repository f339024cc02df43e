import { texts } from '../texts';

/** What there is to see before the first article. */
export function EmptyGraph() {
  return (
    <main id="main" class="empty" tabIndex={-1}>
      <h1>{texts.empty.title}</h1>
      <p>{texts.empty.text}</p>
      <pre>
        <code>{texts.empty.command}</code>
      </pre>
    </main>
  );
}
