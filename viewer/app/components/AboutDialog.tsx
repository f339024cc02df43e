import { useState } from 'preact/hooks';
import { isFigureType, isRelationType } from '../../../graph/ontology/relations';
import type { Accuracy, MeasuredSet } from '../../contract';
import { texts } from '../texts';
import { Dialog } from './Dialog';
import { Fact } from './Fact';
import { IconButton } from './IconButton';
import { useModel, useStore } from './use-model';

/** Opens what one should know of the graph before trusting it. */
export function AboutButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="about" label={texts.about.button} onClick={() => setOpen(true)} />
      {open && (
        <Dialog title={texts.about.title} onClose={() => setOpen(false)}>
          <Holdings />
          <Measured />
        </Dialog>
      )}
    </>
  );
}

function Holdings() {
  const { about, stats: counted } = useModel();
  const stats = useStore(counted);
  return (
    <section>
      <h3>{texts.about.holds}</h3>
      <p>
        {[
          texts.articles(stats.articles),
          texts.claims(stats.claims),
          texts.entities(stats.entities),
          texts.relationships(stats.relationships),
        ].join(', ')}
      </p>
      <dl class="facts">
        <Fact label={texts.about.version} value={about.version} />
        <Fact label={texts.about.hash} value={`${stats.hash.slice(0, 16)}…`} />
      </dl>
      <p class="muted">{texts.about.hashHint}</p>
    </section>
  );
}

function Measured() {
  const { measured } = useModel().about;
  if (measured.length === 0) return null;
  return (
    <section>
      <h3>{texts.about.reads}</h3>
      <p class="muted">{texts.about.explanation}</p>
      {measured.map((set) => (
        <AccuracyTable key={set.name} set={set} />
      ))}
    </section>
  );
}

function AccuracyTable({ set }: { readonly set: MeasuredSet }) {
  return (
    <table class="accuracy">
      <caption>{texts.about.caption(set.texts, set.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.about.relation}</th>
          <th scope="col" class="number">
            {texts.about.precision}
          </th>
          <th scope="col" class="number">
            {texts.about.recall}
          </th>
          <th scope="col" class="number">
            {texts.about.annotated}
          </th>
        </tr>
      </thead>
      <tbody>
        <AccuracyRow name={texts.about.total} accuracy={set.total} />
        {set.types.map((each) => (
          <AccuracyRow key={each.type} name={nameOf(each.type)} accuracy={each} />
        ))}
      </tbody>
    </table>
  );
}

function nameOf(type: string): string {
  return isRelationType(type) ? texts.types[type] : isFigureType(type) ? texts.about.figures[type] : type;
}

function AccuracyRow({ name, accuracy }: { readonly name: string; readonly accuracy: Accuracy }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{texts.about.share(accuracy.precision)}</td>
      <td class="number">{texts.about.share(accuracy.recall)}</td>
      <td class="number">{texts.number(accuracy.expected)}</td>
    </tr>
  );
}
