import type { Migration } from './migration.ts';

/**
 * The first shape. `readings` holds the newest snapshot of every series, `pastReadings` those it replaced: pages and
 * lists ask for the newest of thousands of students at once, and would otherwise walk through a year of history.
 */
export const migration: Migration = {
  version: 1,
  stores: {
    sites: 'id, &origin',
    students: 'id, &[origin+sisId], [origin+nameKey]',
    readings: 'id, studentId',
    pastReadings: 'id, studentId',
    crossings: 'id, studentId',
    causes: 'id, studentId',
    plans: 'id, studentId',
    milestones: 'id, studentId',
    notes: 'id, studentId',
    contacts: 'id, studentId',
    log: 'id, at, recordId',
    drafts: 'key',
    settings: 'key',
  },
};
