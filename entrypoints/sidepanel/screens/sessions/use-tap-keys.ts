import type { RefObject } from 'react';
import type { SlotActs } from '../../../../components/sessions/SlotRow.tsx';
import type { TapMark } from '../../../../components/sessions/TapIn.tsx';
import type { StandingSlot } from '../../../../lib/domain/casework/session-slots.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import type { SessionView } from './session-view.ts';

/** The keys of the marks (ui/design.md 10): here, late (tardy), missed, excused, and not held. */
export const markKeys: Readonly<Record<string, TapMark>> = {
  h: 'here',
  t: 'late',
  m: 'missed',
  e: 'excused',
  x: 'cancelled',
};

/** The session whose row has the focus, else the only one of today. */
function slotMeant({ slots, today }: SessionView): StandingSlot | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-slot]');
  if (row) return slots.find(({ key }) => key === row.dataset['slot']) ?? null;
  const open = today.filter(({ session }) => session?.mark !== 'make-up');
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** One letter marks today's session, or the one in focus. */
export function useTapKeys(
  tab: RefObject<HTMLElement | null>,
  view: SessionView,
  { onTap }: SlotActs,
): void {
  useKeys(
    Object.fromEntries(
      Object.entries(markKeys).map(([key, mark]) => [
        key,
        () => {
          // A case waits unseen under other screens, whose keys are not meant for it.
          const slot = tab.current?.checkVisibility() ? slotMeant(view) : null;
          if (slot === null || slot.session?.mark === 'make-up') return false;
          onTap(slot, mark);
          return undefined;
        },
      ]),
    ),
  );
}
