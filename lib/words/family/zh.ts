import { numberIn, signedBy, type Attendance, type FamilyTemplates } from './family-templates.ts';

/** Before a measure word two is 两. */
const inWords = numberIn(
  ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  'zh',
);
const list = (items: readonly string[]) => items.join('、');

function sessions({ attended, held }: Attendance): string {
  return attended === held
    ? `参加了全部${inWords(held)}次辅导课`
    : `在${inWords(held)}次辅导课中参加了${inWords(attended)}次`;
}

export const chinese: FamilyTemplates = {
  language: 'zh',
  direction: 'ltr',
  reviewed: false,
  subjects: {
    math: '数学',
    algebra: '代数',
    geometry: '几何',
    science: '科学',
    biology: '生物',
    chemistry: '化学',
    physics: '物理',
    english: '英语',
    reading: '阅读',
    writing: '写作',
    history: '历史',
    'social-studies': '社会研究',
    art: '美术',
    music: '音乐',
  },
  greeting: (person) => (person === '' ? '您好：' : `${person}，您好：`),
  attended: (week) => `本周${week.student}${sessions(week)}。`,
  attendedAndModules: (week, topics) =>
    `本周${week.student}${sessions(week)}，并完成了${list(topics)}单元。`,
  modules: (student, topics) => `本周${student}完成了${list(topics)}单元。`,
  noSessions: () => '本周没有辅导课。',
  missedYou: (student) => `本周的辅导课上我们很想念${student}，希望很快再见面。`,
  milestone: (student, step) => `${student}达成了一个目标：${step}。`,
  strength: (student, words) => `我们注意到${student}的一个优点：${words}。`,
  thanks: () => '感谢您本周的帮助。',
  next: (topic) => `下周：${topic}。`,
  question: () => '有什么能帮到您？您可以直接回复这条消息。',
  signature: signedBy('，'),
};
