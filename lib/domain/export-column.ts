import { z } from './zod.ts';

const whoAndWhen = ['studentId', 'student', 'grade', 'site', 'event', 'date'] as const;
const counts = [
  'missed',
  'unit',
  'countedFrom',
  'asOf',
  'enrolled',
  'enrolledSource',
  'tier',
] as const;
const causes = ['family', 'cause', 'source', 'confidence', 'weight'] as const;
const casework = [
  'model',
  'overrideReason',
  'goal',
  'weeks',
  'due',
  'reached',
  'channel',
  'person',
  'language',
  'outcome',
  'nextAction',
  'nextOn',
  'mark',
  'minutes',
  'topic',
  'teacher',
  'course',
  'credits',
  'verifiedBy',
  'verifiedOn',
  'decision',
  'noteKind',
  'text',
] as const;
const record = ['recordedBy', 'recordedAt'] as const;

/** The columns of causes, which a file holds only where causes were ticked. */
export const causeColumns: ReadonlySet<string> = new Set(causes);

/** Every column an exported file can have, in its order (domain.md 9); a school may leave some out. */
export const columnSchema = z.enum([...whoAndWhen, ...counts, ...causes, ...casework, ...record]);
export type Column = z.infer<typeof columnSchema>;
