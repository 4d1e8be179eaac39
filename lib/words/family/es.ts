import {
  listIn,
  numberIn,
  signedBy,
  type Attendance,
  type FamilyTemplates,
} from './family-templates.ts';

/** Feminine, for "sesiones". */
const inWords = numberIn(
  [
    'cero',
    'una',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
  ],
  'es',
);
const list = listIn('es');

/** "tres de cuatro sesiones", "las dos sesiones", "nuestra sesión". */
function sessions({ attended, held }: Attendance): string {
  if (held === 1) return 'nuestra sesión';
  return attended < held
    ? `${inWords(attended)} de ${inWords(held)} sesiones`
    : `las ${inWords(held)} sesiones`;
}

const modules = (topics: readonly string[]) =>
  topics.length === 1 ? `el módulo de ${list(topics)}` : `los módulos de ${list(topics)}`;

export const spanish: FamilyTemplates = {
  language: 'es',
  direction: 'ltr',
  reviewed: true,
  subjects: {
    math: 'matemáticas',
    algebra: 'álgebra',
    geometry: 'geometría',
    science: 'ciencias',
    biology: 'biología',
    chemistry: 'química',
    physics: 'física',
    english: 'inglés',
    reading: 'lectura',
    writing: 'escritura',
    history: 'historia',
    'social-studies': 'estudios sociales',
    art: 'arte',
    music: 'música',
  },
  greeting: (person) => (person === '' ? 'Hola:' : `Hola, ${person}:`),
  attended: (week) => `Esta semana ${week.student} vino a ${sessions(week)}.`,
  attendedAndModules: (week, topics) =>
    `Esta semana ${week.student} vino a ${sessions(week)} y terminó ${modules(topics)}.`,
  modules: (student, topics) => `Esta semana ${student} terminó ${modules(topics)}.`,
  noSessions: () => 'Esta semana no hubo sesiones.',
  missedYou: (student) =>
    `Esta semana echamos de menos a ${student} en las sesiones y esperamos verle pronto.`,
  milestone: (student, step) => `${student} alcanzó una meta: ${step}.`,
  strength: (student, words) => `Algo bueno que notamos en ${student}: ${words}.`,
  thanks: () => 'Gracias por su ayuda esta semana.',
  next: (topic) => `La próxima semana: ${topic}.`,
  question: () => '¿Qué le ayudaría? Puede contestar a este mensaje.',
  signature: signedBy(', '),
};
