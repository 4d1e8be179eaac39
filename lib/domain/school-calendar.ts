import { z } from 'zod';
import { schoolDaySchema } from './school-day.ts';

/** The school year as the school gave it: first and last day of school, and weekdays without school in between. */
export const schoolCalendarSchema = z.strictObject({
  firstDay: schoolDaySchema,
  lastDay: schoolDaySchema,
  daysOff: z.array(schoolDaySchema).max(400),
});
export type SchoolCalendar = z.infer<typeof schoolCalendarSchema>;
