import type { Frame } from '../frame.ts';
import { createGround } from '../ground.ts';
import { make, makeGround } from '../make.ts';
import { logoShape } from '../shapes.ts';
import type { PointingWords } from './target.ts';

/** The line at the bottom that says what is asked, and how to get out. Returns how to say something aloud. */
export function createAskPill(frame: Frame, words: PointingWords): (text: string) => void {
  const { document, root, view } = frame;
  const said = make(document, 'span', 'ask__said');
  said.role = 'status';
  const key = make(document, 'span', 'ask__key', words.escape);
  const pill = make(document, 'div', 'pill ask', logoShape(document), words.ask, key, said);
  const theme = createGround(view)(document.body ?? document.documentElement);
  root.append(makeGround(document, theme, words, pill));
  return (text) => {
    said.textContent = text;
  };
}
