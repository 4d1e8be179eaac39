import { z } from 'zod';

/** A day of the school calendar as `YYYY-MM-DD`, without time or zone (design.md 4). */
export const schoolDaySchema = z.iso.date();
export type SchoolDay = string;

/** A moment as an ISO instant in UTC. */
export const instantSchema = z.iso.datetime();
export type Instant = string;
