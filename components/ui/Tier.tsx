import type { ReactNode } from 'react';
import type { MarkTier } from '../../lib/domain/mark.ts';
import { Glyph } from './Glyph.tsx';
import './tier.css';

/** A tier as shape, words and colour together; `children` are the words, and without them the shape stands alone. */
export function Tier(props: { tier: MarkTier | 'ok'; chip?: boolean; children?: ReactNode }) {
  const { tier, chip = false, children } = props;
  return (
    <span className={`tier tier--${tier}${chip ? ' tier--chip' : ''}`}>
      <Glyph shape={tier} />
      {children}
    </span>
  );
}
