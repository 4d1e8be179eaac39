import type { ReactElement } from 'react';
import type { SlotState } from '../../lib/domain/casework/session-slots.ts';
import './sessions.css';

const ring = <circle cx="8" cy="8" r="6" />;

/** What became of a session, on a 16 px grid (ui/design.md 13): filled is here, half is late, open is missed. */
const shapes: Record<SlotState, ReactElement> = {
  here: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="currentColor" />
      <path d="m5.25 8.25 1.9 1.9 3.6-4.1" stroke="var(--surface)" strokeLinecap="round" />
    </>
  ),
  late: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  'made-up': (
    <>
      {ring}
      <path d="M8 5.25v5.5M5.25 8h5.5" strokeLinecap="round" />
    </>
  ),
  missed: ring,
  excused: (
    <>
      {ring}
      <path d="M5.25 8h5.5" strokeLinecap="round" />
    </>
  ),
  cancelled: <path d="M4.5 8h7" strokeLinecap="round" />,
  'to-come': <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
  unmarked: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />
      <circle cx="8" cy="8" r="1.25" fill="currentColor" stroke="none" />
    </>
  ),
  'counted-elsewhere': <path d="M8 5.25v5.5M5.25 8h5.5" strokeLinecap="round" />,
};

/** The shape of one session; decorative: words beside it say the same. */
export function Pip({ state }: { state: SlotState }) {
  return (
    <svg className={`pip pip--${state}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
