import type { ReactElement } from 'react';

/** Tiers and states on a 12 px grid, filled (ui/design.md 13). The tier shapes gain ink as days add up. */
export const glyphShapes = {
  count: (
    <>
      <path d="M2.25 11.25V1" fill="none" strokeWidth="1.5" strokeLinecap="round" />
      <path d="M2.25 1.25h8.25L8.25 4l2.25 2.75H2.25z" stroke="none" />
    </>
  ),
  declined: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.25" />
      <path d="M3.75 6h4.5" fill="none" strokeWidth="1.25" strokeLinecap="round" />
    </>
  ),
  done: (
    <>
      <circle cx="6" cy="6" r="5" stroke="none" />
      <path
        d="M3.6 6.2 5.3 7.9l3.1-3.6"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  early: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" strokeWidth="1.25" />
      <circle cx="6" cy="6" r="1.6" stroke="none" />
    </>
  ),
  known: (
    <>
      <circle cx="6" cy="6" r="5" stroke="none" />
      <path
        d="M3.6 6.2 5.3 7.9l3.1-3.6"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  mod: (
    <>
      <path d="M6 .75 11.25 6 6 11.25.75 6z" stroke="none" />
    </>
  ),
  now: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.5" />
      <circle cx="6" cy="6" r="2" stroke="none" />
    </>
  ),
  ok: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" strokeWidth="1.5" />
    </>
  ),
  risk: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" stroke="none" />
    </>
  ),
  sev: (
    <>
      <rect x="1" y="1" width="10" height="10" rx="1.5" stroke="none" />
    </>
  ),
  todo: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.25" />
    </>
  ),
  unknown: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.25" strokeDasharray="2.1 1.85" />
    </>
  ),
} satisfies Record<string, ReactElement>;
