import { useState } from 'preact/hooks';
import type { ArticleView, EntityView } from '../../../graph/graph';
import { KINDS } from '../../../graph/ontology/kinds';
import { day } from '../core/details/summary';
import { toggle } from '../core/view/producers';
import { texts } from '../texts';
import { Choice } from './Choice';
import { useModel, useStore } from './use-model';

interface EntityProps {
  readonly entity: EntityView;
}

/** What may be put right of an entity: its name, its kind, and which articles mean another one. */
export function EntityJudgement({ entity, articles }: EntityProps & { readonly articles: readonly ArticleView[] }) {
  return (
    <section class="group">
      <details class="judge">
        <summary>{texts.judging.entity.title}</summary>
        <div class="judge-form">
          <Rename entity={entity} />
          <ChangeKind entity={entity} />
          {articles.length > 1 && <SplitOff entity={entity} articles={articles} />}
        </div>
      </details>
    </section>
  );
}

function Rename({ entity }: EntityProps) {
  const { judging } = useModel();
  const busy = useStore(judging.busy);
  const [name, setName] = useState(entity.name);
  const changed = name.trim() !== '' && name.trim() !== entity.name;
  const rename = () =>
    judging.judge({ verdict: 'rename', entity: entity.id, name }, texts.judging.outcomes.rename(name.trim()));
  return (
    <div class="actions">
      <label>
        <span>{texts.judging.entity.rename}</span>
        <input value={name} maxLength={400} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={busy || !changed} onClick={() => void rename()}>
        {texts.judging.entity.change}
      </button>
    </div>
  );
}

function ChangeKind({ entity }: EntityProps) {
  const { judging } = useModel();
  const busy = useStore(judging.busy);
  const [kind, setKind] = useState(entity.kind);
  const nameOf = (each: EntityView['kind']) => texts.kinds[each].one;
  const change = () =>
    judging.judge({ verdict: 'kind', entity: entity.id, kind }, texts.judging.outcomes.kind(nameOf(kind)));
  return (
    <div class="actions">
      <Choice
        label={texts.judging.entity.kind}
        value={kind}
        among={KINDS}
        name={nameOf}
        onChoose={(each) => setKind(each)}
      />
      <button type="button" disabled={busy || kind === entity.kind} onClick={() => void change()}>
        {texts.judging.entity.change}
      </button>
    </div>
  );
}

function SplitOff({ entity, articles }: EntityProps & { readonly articles: readonly ArticleView[] }) {
  const { judging } = useModel();
  const busy = useStore(judging.busy);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const split = () =>
    judging.judge(
      { verdict: 'split', entity: entity.id, articles: [...chosen] },
      texts.judging.outcomes.split(chosen.length),
    );
  return (
    <fieldset class="split">
      <legend>{texts.judging.entity.split}</legend>
      {articles.map(({ id, title, outlet, publishedAt }) => (
        <label key={id} class="check">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => setChosen(toggle(chosen, id))} />
          <span>
            {title ?? texts.evidence.untitled}{' '}
            <span class="muted">{[outlet, publishedAt && day(publishedAt)].filter(Boolean).join(' · ')}</span>
          </span>
        </label>
      ))}
      <button type="button" disabled={busy || chosen.length === 0} onClick={() => void split()}>
        {texts.judging.entity.splitOff}
      </button>
    </fieldset>
  );
}
