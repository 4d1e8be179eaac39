import { slotKey, type SessionSlot } from '../../../../lib/domain/casework/session-slots.ts';

const planned = 'planned ';

/** The id under which the form of a session opens: its record's, or the place in the plan of one that is none yet. */
export function sessionFormId(slot: SessionSlot): string {
  return slot.session?.id ?? `${planned}${encodeURIComponent(slot.key)}`;
}

/** The session of the plan that a form's id names; null where it names a record or none. */
export function plannedSlotOf(
  id: string | null,
  slots: readonly SessionSlot[],
): SessionSlot | null {
  if (id === null || !id.startsWith(planned)) return null;
  return slots.find((slot) => `${planned}${encodeURIComponent(slotKey(slot))}` === id) ?? null;
}
