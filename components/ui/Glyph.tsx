import './tier.css';
import { glyphShapes } from './glyph-shapes.tsx';

export type GlyphShape = keyof typeof glyphShapes;

/** A tier or state shape (ui/design.md 13); decorative: words beside it say the same. */
export function Glyph({ shape, large = false }: { shape: GlyphShape; large?: boolean }) {
  return (
    <svg className={large ? 'glyph glyph--lg' : 'glyph'} viewBox="0 0 12 12" aria-hidden="true">
      {glyphShapes[shape]}
    </svg>
  );
}
