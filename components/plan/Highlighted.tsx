import type { ReactNode } from 'react';
import type { WordingHit } from '../../lib/domain/casework/wording/wording-hit.ts';

/** A text with the found stretches marked; `hits` in reading order, without overlap. */
export function Highlighted({ text, hits }: { text: string; hits: readonly WordingHit[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
