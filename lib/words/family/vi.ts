import {
  listIn,
  numberIn,
  signedBy,
  type Attendance,
  type FamilyTemplates,
} from './family-templates.ts';

const inWords = numberIn(
  [
    'không',
    'một',
    'hai',
    'ba',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
  ],
  'vi',
);
const list = listIn('vi');

function sessions({ attended, held }: Attendance): string {
  return attended === held
    ? `đủ ${inWords(held)} buổi học`
    : `${inWords(attended)} trong ${inWords(held)} buổi học`;
}

export const vietnamese: FamilyTemplates = {
  language: 'vi',
  direction: 'ltr',
  reviewed: false,
  subjects: {
    math: 'toán',
    algebra: 'đại số',
    geometry: 'hình học',
    science: 'khoa học',
    biology: 'sinh học',
    chemistry: 'hóa học',
    physics: 'vật lý',
    english: 'tiếng Anh',
    reading: 'đọc',
    writing: 'viết',
    history: 'lịch sử',
    'social-studies': 'khoa học xã hội',
    art: 'mỹ thuật',
    music: 'âm nhạc',
  },
  greeting: (person) => (person === '' ? 'Kính chào quý phụ huynh,' : `Kính chào ${person},`),
  attended: (week) => `Tuần này, ${week.student} đã tham gia ${sessions(week)}.`,
  attendedAndModules: (week, topics) =>
    `Tuần này, ${week.student} đã tham gia ${sessions(week)} và hoàn thành học phần ${list(topics)}.`,
  modules: (student, topics) => `Tuần này, ${student} đã hoàn thành học phần ${list(topics)}.`,
  noSessions: () => 'Tuần này không có buổi học nào.',
  missedYou: (student) =>
    `Tuần này chúng tôi chưa được gặp ${student} trong các buổi học và mong sớm gặp lại.`,
  milestone: (student, step) => `${student} đã đạt một mục tiêu: ${step}.`,
  strength: (student, words) => `Điều tốt chúng tôi nhận thấy ở ${student}: ${words}.`,
  thanks: () => 'Cảm ơn quý phụ huynh đã giúp đỡ trong tuần này.',
  next: (topic) => `Tuần tới: ${topic}.`,
  question: () => 'Điều gì sẽ giúp ích cho gia đình? Quý vị có thể trả lời tin nhắn này.',
  signature: signedBy(', '),
};
