import { numberIn, signedBy, type Attendance, type FamilyTemplates } from './family-templates.ts';

const inWords = numberIn(
  ['zewo', 'youn', 'de', 'twa', 'kat', 'senk', 'sis', 'sèt', 'uit', 'nèf', 'dis', 'onz', 'douz'],
  'ht',
);

/** "syans, matematik ak istwa". */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ak ${last}`;
}

function sessions({ attended, held }: Attendance): string {
  if (held === 1) return 'sesyon ki te genyen an';
  return attended === held
    ? `tout ${inWords(held)} sesyon yo`
    : `${inWords(attended)} sou ${inWords(held)} sesyon`;
}

export const haitianCreole: FamilyTemplates = {
  language: 'ht',
  direction: 'ltr',
  reviewed: false,
  subjects: {
    math: 'matematik',
    algebra: 'aljèb',
    geometry: 'jeyometri',
    science: 'syans',
    biology: 'byoloji',
    chemistry: 'chimi',
    physics: 'fizik',
    english: 'anglè',
    reading: 'lekti',
    writing: 'ekriti',
    history: 'istwa',
    'social-studies': 'syans sosyal',
    art: 'da',
    music: 'mizik',
  },
  greeting: (person) => (person === '' ? 'Bonjou,' : `Bonjou ${person},`),
  attended: (week) => `Semèn sa a, ${week.student} te vini nan ${sessions(week)}.`,
  attendedAndModules: (week, topics) =>
    `Semèn sa a, ${week.student} te vini nan ${sessions(week)} epi li fini modil ${list(topics)}.`,
  modules: (student, topics) => `Semèn sa a, ${student} fini modil ${list(topics)}.`,
  noSessions: () => 'Pa te gen sesyon semèn sa a.',
  missedYou: (student) =>
    `Nou pa t wè ${student} nan sesyon yo semèn sa a, e nou swete wè li byento.`,
  milestone: (student, step) => `${student} rive nan yon objektif: ${step}.`,
  strength: (student, words) => `Yon bèl bagay nou remake kay ${student}: ${words}.`,
  thanks: () => 'Mèsi pou èd ou semèn sa a.',
  next: (topic) => `Semèn pwochèn: ${topic}.`,
  question: () => 'Ki sa ki ta ka ede w? Ou ka reponn mesaj sa a.',
  signature: signedBy(', '),
};
