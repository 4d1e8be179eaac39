import type { CauseAnswer } from '../../lib/domain/cause.ts';
import { Glyph, type GlyphShape } from './Glyph.tsx';
import './cause-state.css';

const shapes: Record<CauseAnswer | 'not-asked', GlyphShape> = {
  cause: 'known',
  'family-declined': 'declined',
  'asked-unknown': 'unknown',
  'not-asked': 'unknown',
};

/** Whether the cause is known: an open ring asks, a filled dot answers; `words` say the same. */
export function CauseState({
  answer,
  words,
}: {
  answer: CauseAnswer | 'not-asked';
  words: string;
}) {
  return (
    <span className="why" data-known={answer === 'cause' || undefined}>
      <Glyph shape={shapes[answer]} />
      {words}
    </span>
  );
}
