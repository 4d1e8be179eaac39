import {
  listIn,
  numberIn,
  signedBy,
  type Attendance,
  type FamilyTemplates,
} from './family-templates.ts';

const inWords = numberIn(
  ['eber', 'hal', 'laba', 'saddex', 'afar', 'shan', 'lix', 'toddoba', 'siddeed', 'sagaal', 'toban'],
  'so',
);
const list = listIn('so');

function sessions({ attended, held }: Attendance): string {
  if (held === 1) return 'hal kulan oo la qabtay';
  return attended === held
    ? `dhammaan ${inWords(held)} kulan`
    : `${inWords(attended)} ka mid ah ${inWords(held)} kulan`;
}

/** Nouns ("participation of") stand where a verb would have to be masculine or feminine. */
export const somali: FamilyTemplates = {
  language: 'so',
  direction: 'ltr',
  reviewed: false,
  subjects: {
    math: 'xisaab',
    algebra: 'aljebra',
    geometry: 'joomitari',
    science: 'saynis',
    biology: 'bayoloji',
    chemistry: 'kimisteri',
    physics: 'fiisigis',
    english: 'Ingiriisi',
    reading: 'akhris',
    writing: 'qoraal',
    history: 'taariikh',
    'social-studies': 'cilmiga bulshada',
    art: 'farshaxan',
    music: 'muusig',
  },
  greeting: (person) => (person === '' ? 'Salaan,' : `Salaan ${person},`),
  attended: (week) => `Ka qaybgalka ${week.student} toddobaadkan: ${sessions(week)}.`,
  attendedAndModules: (week, topics) =>
    `Ka qaybgalka ${week.student} toddobaadkan: ${sessions(week)}. Cutubka la dhammeeyay: ${list(topics)}.`,
  modules: (student, topics) => `Cutubka toddobaadkan la dhammeeyay, ${student}: ${list(topics)}.`,
  noSessions: () => 'Toddobaadkan ma jirin kulamo.',
  missedYou: (student) =>
    `Toddobaadkan waxaan ku xisnay ${student} kulamada, waxaanan rajaynaynaa inaan mar dhow kulanno.`,
  milestone: (student, step) => `Hadaf cusub oo la gaaray, ${student}: ${step}.`,
  strength: (student, words) => `Wax wanaagsan oo aan ku aragnay ${student}: ${words}.`,
  thanks: () => 'Waad ku mahadsan tahay caawimaaddaada toddobaadkan.',
  next: (topic) => `Toddobaadka soo socda: ${topic}.`,
  question: () => 'Maxaa ku caawin lahaa? Waad ka jawaabi kartaa fariintan.',
  signature: signedBy(', '),
};
