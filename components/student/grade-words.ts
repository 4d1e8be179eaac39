import { i18n } from '#i18n';

/** The grade as it is said: a page may print "10" or "Grade 10", and only a bare number needs the word. */
export function gradeWords(grade: string | null): string | null {
  return grade !== null && /^\d+$/u.test(grade) ? i18n.t('student.grade', { grade }) : grade;
}
