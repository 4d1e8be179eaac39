import { i18n } from '#i18n';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { archPath, type BridgeShape, bridgeShape, type BridgeSpan, deck } from './bridge-spans.ts';
import { bridgeSentence, stepWords } from './bridge-words.ts';
import '../charts/charts.css';
import './bridge.css';

/** About how wide words are at the size of a tick, in user units. */
const letter = 5.6;
const room = (words: string) => words.length * letter;

type Mark = { x: number; words: string; anchor: 'start' | 'middle' };

/** Where the middle of a mark's words lies. */
const middleOf = ({ x, words, anchor }: Mark) => (anchor === 'start' ? x + room(words) / 2 : x);

/** Dates over the piers; one that would sit on its neighbour or on "today" is left out: the list below has them all. */
function dates({ spans, today }: BridgeShape, full: SchoolDay, now: SchoolDay): Mark[] {
  const days = [...spans.map(({ x, from }) => ({ x, day: from })), { x: deck.full, day: full }];
  const taken = today === null ? [] : [{ at: today, half: room(i18n.t('bridge.today')) / 2 }];
  return days
    .map(({ x, day }): Mark => {
      return { x, words: formatDay(day, now), anchor: x <= deck.start ? 'start' : 'middle' };
    })
    .filter((mark) => {
      const [at, half] = [middleOf(mark), room(mark.words) / 2];
      const isFree = taken.every((other) => Math.abs(other.at - at) > other.half + half + 6);
      if (isFree) taken.push({ at, half });
      return isFree;
    });
}

function Dates({ marks }: { marks: readonly Mark[] }) {
  return marks.map(({ x, words, anchor }) => (
    <text key={x} x={x} y="24" textAnchor={anchor}>
      {words}
    </text>
  ));
}

function SpanWords({ spans }: { spans: readonly BridgeSpan[] }) {
  return spans
    .filter(({ step, width }) => room(stepWords(step)) < width - 8)
    .map(({ step, x, width }) => (
      <text key={x} x={x + width / 2} y="76" textAnchor="middle">
        {stepWords(step)}
      </text>
    ));
}

function Today({ x }: { x: number | null }) {
  if (x === null) return null;
  const anchor = x < 24 ? 'start' : x > 304 ? 'end' : 'middle';
  return (
    <>
      <circle className="bridge__now" cx={x} cy={deck.y} r="6" />
      <text className="on" x={anchor === 'end' ? deck.end : x} y="24" textAnchor={anchor}>
        {i18n.t('bridge.today')}
      </text>
    </>
  );
}

/** The way back drawn as a bridge: each span a step, its length its time, the deck solid as far as it is done (ui/design.md D8). */
export function BridgeDrawing({ transition, today }: { transition: Transition; today: SchoolDay }) {
  const shape = bridgeShape(transition, today);
  const sentence = bridgeSentence(transition, today);
  return (
    // A drawing in place has no <img> to be.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="plot bridge" viewBox="0 0 328 92" role="img" aria-label={sentence}>
      {shape.spans.map(({ x, width }) => (
        <path key={x} className="bridge__arch" d={archPath(x, width)} />
      ))}
      <path className="bridge__arch" d={`M${deck.full} ${deck.y + 2}V${deck.ground}H${deck.end}`} />
      <path className="bridge__deck" d={`M${deck.start} ${deck.y}H${deck.end}`} />
      {shape.done > deck.start ? (
        <path className="bridge__done" d={`M${deck.start} ${deck.y}H${shape.done}`} />
      ) : null}
      <SpanWords spans={shape.spans} />
      <Dates marks={dates(shape, transition.fullScheduleOn, today)} />
      <Today x={shape.today} />
    </svg>
  );
}
