import type { Finding, Proposal } from '../../../graph/graph';
import { texts } from '../texts';

/** What the texts say for and against two entities being one. */
export function Findings({ proposal }: { readonly proposal: Proposal }) {
  const { support, conflict } = proposal;
  const words = texts.judging.review;
  if (support.length + conflict.length === 0) return <p class="muted">{words.nothing}</p>;
  return (
    <div class="findings">
      <Side title={words.support} findings={support} />
      <Side title={words.conflict} findings={conflict} />
    </div>
  );
}

function Side({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div>
      <p class="muted">{title}</p>
      <ul>
        {findings.map(({ what, quote, text }) => (
          <li key={`${what} ${text} ${quote}`}>
            {what}
            {quote !== undefined && <blockquote class="sentence">{quote}</blockquote>}
          </li>
        ))}
      </ul>
    </div>
  );
}
