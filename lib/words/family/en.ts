import {
  listIn,
  numberIn,
  signedBy,
  type Attendance,
  type FamilyTemplates,
} from './family-templates.ts';

const inWords = numberIn(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  'en',
);
const list = listIn('en');

/** "three of four sessions", "both sessions", "our session", "all five sessions". */
function sessions({ attended, held }: Attendance): string {
  if (held === 1) return 'our session';
  if (attended < held) return `${inWords(attended)} of ${inWords(held)} sessions`;
  return held === 2 ? 'both sessions' : `all ${inWords(held)} sessions`;
}

const modules = (topics: readonly string[]) =>
  `the ${list(topics)} ${topics.length === 1 ? 'module' : 'modules'}`;

export const english: FamilyTemplates = {
  language: 'en',
  direction: 'ltr',
  reviewed: true,
  subjects: {
    math: 'math',
    algebra: 'algebra',
    geometry: 'geometry',
    science: 'science',
    biology: 'biology',
    chemistry: 'chemistry',
    physics: 'physics',
    english: 'English',
    reading: 'reading',
    writing: 'writing',
    history: 'history',
    'social-studies': 'social studies',
    art: 'art',
    music: 'music',
  },
  greeting: (person) => (person === '' ? 'Hello,' : `Hello ${person},`),
  attended: (week) => `${week.student} attended ${sessions(week)} this week.`,
  attendedAndModules: (week, topics) =>
    `${week.student} attended ${sessions(week)} this week and completed ${modules(topics)}.`,
  modules: (student, topics) => `${student} completed ${modules(topics)} this week.`,
  noSessions: () => 'There were no sessions this week.',
  missedYou: (student) =>
    `We missed ${student} at our sessions this week and hope to meet again soon.`,
  milestone: (student, step) => `${student} reached a goal: ${step}.`,
  strength: (student, words) => `Something good we noticed about ${student}: ${words}.`,
  thanks: () => 'Thank you for your help this week.',
  next: (topic) => `Next week: ${topic}.`,
  question: () => 'What would help? You can reply to this message.',
  signature: signedBy(', '),
};
