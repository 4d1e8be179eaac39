import { describe, expect, test } from 'vitest';
import { readHtml, saidOf } from './case.ts';
import { doubtCases } from './doubt-cases.ts';
import { englishCases } from './english-cases.ts';
import { fuzzedCases } from './fuzzed-cases.ts';
import { isRightAnswer, lookAlikes, notAbsences } from './look-alike-cases.ts';
import { otherLanguageCases } from './other-language-cases.ts';
import { rowsOfAnything, rowsOfOthers } from './others-cases.ts';
import { pairCases, unclearPairs } from './pair-cases.ts';
import { sumCases } from './sum-cases.ts';
import { windowCases } from './window-cases.ts';

describe('pages of systems nobody described', () => {
  test.each([
    ...englishCases,
    ...windowCases,
    ...doubtCases,
    ...sumCases,
    ...otherLanguageCases,
    ...fuzzedCases,
    ...pairCases,
  ])('$page', ({ html, url, wanted }) => {
    expect(saidOf(readHtml(html, url), wanted)).toEqual(wanted);
  });
});

describe('pages that look alike', () => {
  test.each([...lookAlikes, ...rowsOfOthers])('$page', ({ html, url }) => {
    const { reading } = readHtml(html, url);
    expect(reading.students).toEqual([]);
    expect(isRightAnswer(reading.status)).toBe(true);
  });
});

describe('numbers of students that are no absences', () => {
  test.each([...notAbsences, ...rowsOfAnything, ...unclearPairs])('$page', ({ html }) => {
    const numbers = readHtml(html).reading.students.flatMap((student) => [
      student.absences,
      student.excused,
      student.unexcused,
      student.tardies,
      student.enrolled,
      student.attendanceRate,
    ]);
    expect(numbers.filter((number) => number !== null)).toEqual([]);
  });
});
