import { texts } from '../texts';
import { AddForm } from './AddDialog';
import { useModel } from './use-model';

/** What there is to see and do before the first article. */
export function EmptyGraph() {
  const { about } = useModel();
  return (
    <main id="main" class="empty" tabIndex={-1}>
      <h1>{texts.empty.title}</h1>
      <p>{texts.empty.text}</p>
      <pre>
        <code>{texts.empty.command}</code>
      </pre>
      {about.adds && <AddForm />}
    </main>
  );
}
