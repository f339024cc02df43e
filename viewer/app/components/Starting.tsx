import { texts } from '../texts';

/** Before the graph answers, and where it does not. */
export function Starting({ failure }: { readonly failure?: string }) {
  return (
    <main class="starting">
      <h1>{texts.title}</h1>
      {failure === undefined ? (
        <p role="status">{texts.starting}</p>
      ) : (
        <>
          <p role="alert">{failure}</p>
          <button type="button" onClick={() => location.reload()}>
            {texts.retry}
          </button>
        </>
      )}
    </main>
  );
}
