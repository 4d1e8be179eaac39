import { listIn, signedBy, type Attendance, type FamilyTemplates } from './family-templates.ts';

/** Genitive, for the feminine noun: one and two are the noun itself, three to ten stand before its plural. */
const counted = [
  '',
  'جلسة واحدة',
  'جلستين',
  'ثلاث جلسات',
  'أربع جلسات',
  'خمس جلسات',
  'ست جلسات',
  'سبع جلسات',
  'ثماني جلسات',
  'تسع جلسات',
  'عشر جلسات',
];
const whole = ['', 'واحدة', 'اثنتين', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمانٍ', 'تسع', 'عشر'];
const list = listIn('ar');

const countOf = (n: number) => counted[n] ?? `${n} جلسة`;

/** "three sessions out of four", "all sessions, and their number". */
function sessions({ attended, held }: Attendance): string {
  if (held === 1) return countOf(1);
  return attended === held
    ? `جميع الجلسات (${held})`
    : `${countOf(attended)} من أصل ${whole[held] ?? String(held)}`;
}

const modules = (topics: readonly string[]) =>
  topics.length === 1 ? `وحدة ${list(topics)}` : `وحدات ${list(topics)}`;

/** Verbal nouns ("attendance of") stand where a verb would have to be masculine or feminine. */
export const arabic: FamilyTemplates = {
  language: 'ar',
  direction: 'rtl',
  reviewed: false,
  subjects: {
    math: 'الرياضيات',
    algebra: 'الجبر',
    geometry: 'الهندسة',
    science: 'العلوم',
    biology: 'الأحياء',
    chemistry: 'الكيمياء',
    physics: 'الفيزياء',
    english: 'اللغة الإنجليزية',
    reading: 'القراءة',
    writing: 'الكتابة',
    history: 'التاريخ',
    'social-studies': 'الدراسات الاجتماعية',
    art: 'الفنون',
    music: 'الموسيقى',
  },
  greeting: (person) => (person === '' ? 'تحية طيبة،' : `تحية طيبة ${person}،`),
  attended: (week) => `تم هذا الأسبوع حضور ${week.student} في ${sessions(week)}.`,
  attendedAndModules: (week, topics) =>
    `تم هذا الأسبوع حضور ${week.student} في ${sessions(week)} وإكمال ${modules(topics)}.`,
  modules: (student, topics) => `تم هذا الأسبوع إكمال ${modules(topics)} من قِبل ${student}.`,
  noSessions: () => 'لم تُعقد جلسات هذا الأسبوع.',
  missedYou: (student) => `افتقدنا ${student} في جلسات هذا الأسبوع ونأمل في لقاء قريب.`,
  milestone: (student, step) => `تم تحقيق هدف جديد من قِبل ${student}: ${step}.`,
  strength: (student, words) => `أمر جيد لاحظناه لدى ${student}: ${words}.`,
  thanks: () => 'شكرًا لمساعدتكم هذا الأسبوع.',
  next: (topic) => `الأسبوع القادم: ${topic}.`,
  question: () => 'ما الذي يمكن أن يساعدكم؟ يمكنكم الرد على هذه الرسالة.',
  signature: signedBy('، '),
};
