import type { Support } from '../../domain/casework/support.ts';
import type { TeamRole } from '../../domain/casework/team.ts';
import type { SchoolDay } from '../../domain/school-day.ts';

/** Languages that a plan can be written and printed in. */
export const planLanguages = ['en', 'es', 'ar'] as const;
export type PlanLanguage = (typeof planLanguages)[number];

/** Languages are named in themselves. */
export const planLanguageNames: Record<PlanLanguage, string> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};

/** Those whose fixed lines a speaker has read and approved. */
export const reviewedPlanLanguages: readonly PlanLanguage[] = ['en', 'es'];

/** The fixed lines of the printed plan. */
export type PaperWords = {
  title: (name: string) => string;
  lead: (name: string) => string;
  agreed: (day: string) => string;
  goal: string;
  wayBack: string;
  helps: string;
  steps: string;
  whoHelps: string;
  weekly: string;
  checkIn: (days: number) => string;
  withChampion: (name: string) => string;
  sessions: string;
  expected: string;
  progress: string;
  ifHard: string;
  ifHardText: (name: string) => string;
  review: (day: string) => string;
  fullSchedule: string;
  starts: string;
  student: string;
  family: string;
  school: string;
  morePages: string;
  record: (day: string) => string;
};

/**
 * Words of a plan in one language. A plan is read in two languages on one page, the family's first, and so these do not
 * follow the language of the panel.
 */
export type PlanWords = {
  supports: Record<Support, string>;
  roles: Record<TeamRole, string>;
  formats: Record<'in-person' | 'live-online' | 'posted-work', string>;
  steps: {
    sessions: (attended: number, of: number) => string;
    modules: (modules: number, course: string) => string;
    /** Days here, never days that may be missed (domain.md R11). */
    days: (here: number, schoolDays: number) => string;
    until: (step: string, day: string) => string;
  };
  minutes: (minutes: number) => string;
  stepOfBridge: (daysPerWeek: number | null, blocks: string) => string;
  paper: PaperWords;
};

/** Regions whose way to write dates is used; Arabic keeps the figures of the panel. */
const dates: Record<PlanLanguage, string> = { en: 'en-US', es: 'es-US', ar: 'ar-u-nu-latn' };

const asDate = (day: SchoolDay) => new Date(`${day}T00:00:00Z`);

/** "5 Dec", in a language of its own. */
export function dayIn(language: PlanLanguage, day: SchoolDay): string {
  const month = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(dates[language], month).format(asDate(day));
}

/** "Monday, Tuesday and Thursday" from ISO weekdays. */
export function weekdaysIn(language: PlanLanguage, weekdays: readonly number[]): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const names = weekdays
    .toSorted((one, other) => one - other)
    .map((day) => name.format(new Date(Date.UTC(2024, 0, day))));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** The plan language for a BCP 47 tag; null where there is none. */
export function planLanguageFor(tag: string): PlanLanguage | null {
  const [base = ''] = tag.toLowerCase().split('-');
  return planLanguages.find((language) => language === base) ?? null;
}
