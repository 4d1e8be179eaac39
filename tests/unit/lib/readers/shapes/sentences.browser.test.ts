import { describe, expect, test } from 'vitest';
import { countsInText } from '../../../../../lib/readers/shapes/counts-in-text.ts';
import { sentencesOn } from '../../../../../lib/readers/shapes/sentences.ts';
import { pageOf } from './page-of.ts';

describe('counts in a text', () => {
  test.each([
    ['Total number of school days absent: 19', 'Total number of school days absent', '19'],
    ['Absences this year: 4.5', 'Absences this year', '4.5'],
    ['Daily Absences in Quarter 1: 5.5', 'Daily Absences in Quarter 1', '5.5'],
    ['Absent: 12 days', 'Absent / days', '12'],
    ['1 Day Absent', 'Day Absent', '1'],
    ['Attendance: 91.2 %', 'Attendance', '91.2 %'],
    ['Ada Vale ha faltado 12 días', 'ha faltado días', '12'],
    ['Ada Vale a manqué 12 jours', 'a manque jours', '12'],
    ['Ada Vale hat 12 Tage gefehlt.', 'hat Tage gefehlt', '12'],
  ])('%s', (text, label, count) => {
    expect(countsInText(text)).toMatchObject([{ label, text: count }]);
  });

  test('several in one line', () => {
    expect(
      countsInText('Absent: 3 | Late: 1 • Excused: 0').map(({ label, text }) => `${label} ${text}`),
    ).toEqual(['Absent 3', 'Late 1', 'Excused 0']);
  });

  test.each([
    'Room 12',
    'Updated 11/20/2026',
    'Absent on Nov 3, Nov 4',
    'Page 2 of 8',
    'Grade: 9th',
    'Phone: 555-0102',
    'Period 1 absent 2 of 3 days',
    '12',
    'no numbers here',
  ])('none in %s', (text) => {
    expect(countsInText(text)).toEqual([]);
  });
});

test('cards of sentences, tiles and tables left out', () => {
  const page = pageOf(
    '<p>Ada Vale has missed 13 days.</p><p>Absences this year: 4.5</p><div><b>Tardies</b><i>3</i></div><table><tr><td>Absences: 3</td></tr></table>',
  );
  expect(
    sentencesOn(page).map(({ nameText, facts }) => [nameText, facts[0]?.label, facts[0]?.text]),
  ).toEqual([
    ['Ada Vale', 'has missed days', '13'],
    ['', 'Absences this year', '4.5'],
  ]);
});
