import type { PlanWords } from './plan-words.ts';

type Forms = { one: string; two: string; few: string; many: string; other: string };

const rules = new Intl.PluralRules('ar');

/** One and two are the noun alone, three to ten stand before its plural, eleven to ninety-nine before its singular. */
function counted(n: number, forms: Forms): string {
  const form = rules.select(n);
  if (form === 'one' || form === 'two') return forms[form];
  return `${n} ${form === 'zero' ? forms.other : forms[form]}`;
}

const sessions = (n: number) =>
  counted(n, { one: 'جلسة واحدة', two: 'جلستين', few: 'جلسات', many: 'جلسة', other: 'جلسة' });
const modules = (n: number) =>
  counted(n, { one: 'وحدة واحدة', two: 'وحدتين', few: 'وحدات', many: 'وحدة', other: 'وحدة' });
const schoolDays = (n: number) =>
  counted(n, {
    one: 'يوم دراسي واحد',
    two: 'يومين دراسيين',
    few: 'أيام دراسية',
    many: 'يومًا دراسيًا',
    other: 'يوم دراسي',
  });
const days = (n: number) =>
  counted(n, { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' });
const minutes = (n: number) =>
  counted(n, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' });

/** How often one meets where there is a word of its own, by the days between. */
const often: ReadonlyMap<number, string> = new Map([
  [1, 'لقاء كل يوم'],
  [2, 'لقاء كل يومين'],
  [7, 'لقاء كل أسبوع'],
]);

/** Verbal nouns stand where a verb would have to be masculine or feminine. */
export const arabicPlan: PlanWords = {
  supports: {
    transport: 'توصيل أو بطاقة مواصلات',
    'way-to-school-companion': 'مرافقة في الطريق إلى المدرسة',
    'health-services': 'خدمات صحية في المدرسة',
    'live-lessons-at-home': 'دروس مباشرة في البيت',
    counseling: 'أحاديث مع المرشد الطلابي',
    tutoring: 'دروس تقوية',
    'catch-up-content': 'استدراك أهم ما فات',
    'credit-modules': 'وحدات بساعات معتمدة',
    'flexible-deadlines': 'مواعيد تسليم مرنة',
    meals: 'وجبات',
    'clothing-and-supplies': 'ملابس ولوازم مدرسية',
    'study-buddy': 'زميل للدراسة',
    'attendance-ambassador': 'طالب مرافق',
    'community-partner': 'مساعدة من جهة في المجتمع',
    childcare: 'رعاية أطفال',
    'schedule-block': 'فترة صباحية أو مسائية',
    'employer-arrangement': 'ترتيب مع جهة العمل',
    'housing-liaison': 'مسؤول السكن (ماكيني-فينتو)',
    'family-liaison': 'مسؤول التواصل مع الأسرة',
    mentor: 'مرشد',
    'daily-check-in': 'لقاء قصير كل يوم',
    'safety-plan': 'خطة أمان',
    'restorative-talk': 'حديث لإصلاح ما حدث',
    'quiet-start': 'بداية هادئة لليوم',
    'graded-return': 'عودة خطوة خطوة',
    'disability-review': 'مراجعة دعم الإعاقة (504 وIEP)',
    'interest-project': 'مشروع في موضوع محبّب',
    'club-or-team': 'نادٍ أو فريق',
    'honest-counts': 'حديث عما تعنيه الأيام',
  },
  roles: {
    mentor: 'مرشد',
    'strengths-teacher': 'معلم يعرف نقاط القوة',
    counselor: 'مرشد طلابي',
    'family-liaison': 'مسؤول التواصل مع الأسرة',
    nurse: 'تمريض',
    'social-worker': 'أخصائي اجتماعي',
    administrator: 'إدارة المدرسة',
    'community-partner': 'جهة في المجتمع',
    other: 'آخر',
  },
  formats: {
    'in-person': 'حضوريًا',
    'live-online': 'مباشر عبر الإنترنت',
    'posted-work': 'واجبات منشورة',
  },
  steps: {
    sessions: (attended, of) => `حضور ${attended} من ${sessions(of)}`,
    modules: (number, course) =>
      course === '' ? `إكمال ${modules(number)}` : `إكمال ${modules(number)} من ${course}`,
    days: (here, of) => `حضور ${here} من ${schoolDays(of)}`,
    until: (step, day) => `${step}، قبل نهاية ${day}`,
  },
  minutes,
  stepOfBridge: (daysPerWeek, blocks) =>
    [daysPerWeek === null ? '' : `${days(daysPerWeek)} في الأسبوع`, blocks]
      .filter((part) => part !== '')
      .join('، '),
  paper: {
    title: (name) => `خطة ${name}`,
    lead: (name) => `إلى ${name} والأسرة والفريق`,
    agreed: (day) => `اتُفق عليها في ${day}`,
    goal: 'هدفنا',
    wayBack: 'طريق العودة',
    helps: 'ما يساعد',
    steps: 'خطوات صغيرة',
    whoHelps: 'من يساعد',
    weekly: 'كيف نبقى على تواصل',
    checkIn: (every) => often.get(every) ?? `لقاء كل ${days(every)}`,
    withChampion: (name) => `مع ${name}`,
    sessions: 'الجلسات',
    expected: 'ما اتفقنا عليه',
    progress: 'كيف نتابع التقدم',
    ifHard: 'إن صعب شيء،',
    ifHardText: (name) =>
      name === ''
        ? 'يمكن إخبار أي شخص في الفريق. نغيّر الخطة معًا.'
        : `يمكن إخبار ${name}. نغيّر الخطة معًا.`,
    review: (day) => `نلتقي في ${day} لنرى ما الذي ساعد.`,
    fullSchedule: 'الدوام الكامل',
    starts: 'البداية',
    student: 'الطالب',
    family: 'الأسرة',
    school: 'المدرسة',
    morePages: 'البقية في الصفحة التالية',
    record: (day) => `سجل تعليمي، طُبع في ${day}`,
  },
};
