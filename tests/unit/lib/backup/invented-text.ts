import type { Chance } from './chance.ts';

/** Names in twenty scripts, all invented; the way a SIS shows them. */
export const namesInTwentyScripts = [
  'Okafor, Jaylen',
  "Ní Dhòmhnaill-O'Neill, Zoë",
  'Παπαθεοδώρου Ελένη',
  'Черногорова-Ыкова Майя',
  'Հակոբյան Անի',
  'ნინო ბერიძე',
  'דוד בן־עמי',
  'محمد الأمين بن يوسف',
  'ܝܘܚܢܢ ܒܪ ܙܒܕܝ',
  'ሰላም ተስፋዬ',
  'राजेश्वरी क्षीरसागर',
  'মৌসুমী চট্টোপাধ্যায়',
  'ਹਰਪ੍ਰੀਤ ਕੌਰ',
  'ક્ષિતિજ પટેલ',
  'தமிழ்ச்செல்வி',
  'వెంకటేశ్వరరావు',
  'ಕೃಷ್ಣಮೂರ್ತಿ',
  'ശ്രീലക്ഷ്മി',
  'สมชาย ใจดี',
  'ສົມພອນ',
  'ကျော်စွာ',
  'សុខា',
  '김하늘',
  '山田 太郎',
  '𠮷野家 さくら',
  'ཚེ་རིང་',
  'Nguyễn Thị Phương',
];

/** What is easily lost on the way: borders of letters, signs that mean something to JSON, CSV or a page. */
const pieces = [
  'The bus stopped coming to our street.',
  'Cuida de su hermana. ',
  '👩🏽‍🏫🚌',
  '👨‍👩‍👧‍👦',
  '🇺🇸🇲🇽',
  'e\u0301',
  '\u202Eright to left\u202C',
  '\u0000\u0001\u001f',
  '\uFEFF',
  '\u2028\u2029',
  '\r\n\t',
  '"quoted", \\back\\ {"table":"notes"}',
  '=HYPERLINK("x")',
  '__proto__',
  '\u{10FFFF}',
  '﷽',
];

/** Well-formed text of at most `longest` characters, at times none at all. */
export function someText(chance: Chance, longest: number): string {
  const parts = Array.from({ length: chance.below(6) }, () =>
    chance.one([...pieces, ...namesInTwentyScripts]),
  );
  return parts
    .join(chance.one(['', ' ', '\n']))
    .slice(0, longest)
    .toWellFormed();
}

/** A note as long as a note may be, in letters of `bytes` bytes of UTF-8 each. */
export function longText(bytes: 1 | 3 | 4): string {
  const letter = { 1: 'a', 3: 'ก', 4: '🚌' }[bytes];
  return letter.repeat(64_000 / letter.length);
}
