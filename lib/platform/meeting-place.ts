import { z } from '../domain/zod.ts';
import { schoolDaySchema } from '../domain/school-day.ts';
import { readSession, writeSession } from './session.ts';

const key = 'meeting-place';
const schema = z.strictObject({
  day: schoolDaySchema,
  /** Record ids in the order of this meeting. */
  order: z.array(z.uuid()),
  /** Who is being talked about; null at the start. */
  at: z.uuid().nullable(),
});

/** Where a meeting stands: its day, its order and who is being talked about. */
export type MeetingPlace = z.infer<typeof schema>;

/** The place of the last meeting; null without one. It is kept in memory alone and gone with the browser. */
export function readMeetingPlace(): Promise<MeetingPlace | null> {
  return readSession(key, schema);
}

export function keepMeetingPlace(place: MeetingPlace): Promise<void> {
  return writeSession(key, place);
}
