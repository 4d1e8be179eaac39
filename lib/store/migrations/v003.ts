import type { Migration } from './migration.ts';

/** Casework: sessions, modules, recovered time, the bridge back, reviews, outcomes, and what a family wishes. */
export const migration: Migration = {
  version: 3,
  stores: {
    interviews: 'id, studentId',
    preferences: 'id, studentId',
    sessions: 'id, studentId',
    modules: 'id, studentId',
    obligations: 'id, studentId',
    earnedTime: 'id, studentId',
    transitions: 'id, studentId',
    reviews: 'id, studentId',
    outcomes: 'id, studentId',
    tasks: 'id, studentId',
    snoozes: 'id, studentId',
    caseload: 'id, studentId',
  },
};
