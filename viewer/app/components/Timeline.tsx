import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PictureBody } from '../../contract';
import { type Bin, brushOf, daysOf, timelineOf } from '../core/picture/timeline';
import { setFilters } from '../core/view/producers';
import { texts } from '../texts';
import { IconButton } from './IconButton';
import { useModel, useStore } from './use-model';

/** Milliseconds that playing stays at each step. */
const STEP = 700;

type Brush = readonly [number, number];

/** When what is shown was first reported, and a brush over that. Playing lets it grow from the beginning. */
export function Timeline({ picture }: { readonly picture: PictureBody }) {
  const { history } = useModel();
  const { filters } = useStore(history.view);
  const bins = useMemo(() => timelineOf(picture.relationships), [picture]);
  const [playing, setPlaying] = useState(false);
  const brush = brushOf(bins, filters);
  const end = bins.length - 1;
  const set = (next: Brush) => history.adjust(setFilters({ ...filters, ...daysOf(bins, next) }));
  useEffect(() => {
    if (!playing) return;
    if (brush[1] >= end) return setPlaying(false);
    const timer = setTimeout(() => set([brush[0], brush[1] + 1]), STEP);
    return () => clearTimeout(timer);
  }, [playing, brush[1]]);
  if (bins.length === 0) return null;
  const play = () => {
    if (!playing && brush[1] >= end) set([brush[0], brush[0]]);
    setPlaying(!playing);
  };
  return (
    <section class="timeline" aria-label={texts.timeline.label}>
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? texts.timeline.pause : texts.timeline.play}
        onClick={play}
      />
      <div class="histogram">
        <Bars bins={bins} brush={brush} />
        <End
          label={texts.timeline.from}
          at={brush[0]}
          bin={bins[brush[0]]}
          end={end}
          onMove={(at) => set([Math.min(at, brush[1]), brush[1]])}
        />
        <End
          label={texts.timeline.to}
          at={brush[1]}
          bin={bins[brush[1]]}
          end={end}
          onMove={(at) => set([brush[0], Math.max(at, brush[0])])}
        />
      </div>
      <output class="count">{texts.timeline.span(bins[brush[0]]?.from, bins[brush[1]]?.to)}</output>
    </section>
  );
}

function Bars({ bins, brush: [first, last] }: { readonly bins: readonly Bin[]; readonly brush: Brush }) {
  const highest = Math.max(...bins.map(({ count }) => count), 1);
  return (
    <svg viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map(({ from, count }, at) => (
        <rect
          key={from}
          class={at >= first && at <= last ? 'in' : undefined}
          x={at + 0.1}
          width={0.8}
          y={1 - count / highest}
          height={count / highest}
        />
      ))}
    </svg>
  );
}

interface EndProps {
  readonly label: string;
  readonly at: number;
  readonly bin: Bin | undefined;
  readonly end: number;
  onMove(at: number): void;
}

function End({ label, at, bin, end, onMove }: EndProps) {
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={bin?.from}
      min="0"
      max={end}
      value={at}
      onInput={(event) => onMove(Number(event.currentTarget.value))}
    />
  );
}
