import type { StaffFields } from '../../../../../../lib/store/staff-records.ts';

/** A mentoring plan of six weeks from Monday 17 November 2025 in which nothing is left open. */
export const mentorPlan = {
  model: 'mentoring',
  overrideReason: '',
  goal: 'Meet Mr. Bell on Tuesdays and Thursdays at 14:30.',
  startsOn: '2025-11-17',
  weeks: 6,
  language: 'en',
  aims: [{ kind: 'momentum', weeks: 4 }],
  sessions: [
    {
      weekdays: [2, 4],
      block: '14:30',
      minutes: 30,
      place: '',
      format: 'in-person',
      without: [],
    },
  ],
  supports: [{ support: 'mentor', words: '', causes: ['no-caring-adult'], state: 'in-place' }],
  champion: { role: 'mentor', name: 'Mr. Bell' },
  team: [{ role: 'mentor', name: 'Mr. Bell' }],
  reviewsOn: ['2025-12-01'],
  agreement: {
    expected: 'Here by 9:40, Monday to Thursday.',
    supports: 'The transit pass.',
    progress: 'We look at the week together every Friday.',
    agreed: [],
  },
} satisfies Omit<StaffFields<'plans'>, 'studentId'>;
