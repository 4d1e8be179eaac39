import type { PlanWords } from './plan-words.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const englishPlan: PlanWords = {
  supports: {
    transport: 'A ride or a transit pass',
    'way-to-school-companion': 'Someone to go to school with',
    'health-services': 'Health services at school',
    'live-lessons-at-home': 'Live lessons at home',
    counseling: 'Talks with the counselor',
    tutoring: 'Tutoring',
    'catch-up-content': 'Catching up on what matters most',
    'credit-modules': 'Credit modules',
    'flexible-deadlines': 'Flexible deadlines',
    meals: 'Meals',
    'clothing-and-supplies': 'Clothing and school supplies',
    'study-buddy': 'A study buddy',
    'attendance-ambassador': 'A student ambassador',
    'community-partner': 'Help from a community partner',
    childcare: 'Childcare',
    'schedule-block': 'A morning or afternoon block',
    'employer-arrangement': 'An arrangement with the employer',
    'housing-liaison': 'The liaison for housing (McKinney-Vento)',
    'family-liaison': 'The family liaison',
    mentor: 'A mentor',
    'daily-check-in': 'A daily check-in',
    'safety-plan': 'A safety plan',
    'restorative-talk': 'A talk to make things right',
    'quiet-start': 'A quiet start to the day',
    'graded-return': 'Coming back step by step',
    'disability-review': 'A review of disability supports (504, IEP)',
    'interest-project': 'A project on something of interest',
    'club-or-team': 'A club or team',
    'honest-counts': 'A talk about what days mean',
  },
  roles: {
    mentor: 'Mentor',
    'strengths-teacher': 'Teacher who knows the strengths',
    counselor: 'Counselor',
    'family-liaison': 'Family liaison',
    nurse: 'Nurse',
    'social-worker': 'Social worker',
    administrator: 'Administrator',
    'community-partner': 'Community partner',
    other: 'Other',
  },
  formats: { 'in-person': 'In person', 'live-online': 'Live online', 'posted-work': 'Posted work' },
  steps: {
    sessions: (attended, of) => `${attended} of ${count(of, 'session', 'sessions')}`,
    modules: (modules, course) =>
      course === ''
        ? count(modules, 'module', 'modules')
        : `${count(modules, 'module', 'modules')} of ${course}`,
    days: (here, schoolDays) =>
      `Here on ${here} of ${count(schoolDays, 'school day', 'school days')}`,
    until: (step, day) => `${step}, by ${day}`,
  },
  minutes: (minutes) => count(minutes, 'minute', 'minutes'),
  stepOfBridge: (daysPerWeek, blocks) =>
    [daysPerWeek === null ? '' : `${count(daysPerWeek, 'day', 'days')} a week`, blocks]
      .filter((part) => part !== '')
      .join(', '),
  paper: {
    title: (name) => `The plan of ${name}`,
    lead: (name) => `For ${name}, the family and the team`,
    agreed: (day) => `Agreed ${day}`,
    goal: 'Our goal',
    wayBack: 'The way back',
    helps: 'What helps',
    steps: 'Small steps',
    whoHelps: 'Who helps',
    weekly: 'How we stay in touch',
    checkIn: (days) =>
      days === 1
        ? 'A check-in every day'
        : days === 7
          ? 'A check-in every week'
          : `A check-in every ${days} days`,
    withChampion: (name) => `with ${name}`,
    sessions: 'Sessions',
    expected: 'What we agreed',
    progress: 'How we follow progress',
    ifHard: 'If something gets hard,',
    ifHardText: (name) =>
      name === ''
        ? 'tell anyone on the team. We change the plan together.'
        : `tell ${name}. We change the plan together.`,
    review: (day) => `We meet on ${day} to see what helped.`,
    fullSchedule: 'Full schedule',
    starts: 'Start',
    student: 'Student',
    family: 'Family',
    school: 'School',
    morePages: 'More on the next page',
    record: (day) => `Education record, printed ${day}`,
  },
};
