import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedLabel, shapeOfValue } from '../../../../../lib/readers/describe/mask.ts';

test.each([
  ['Vale, Ada', 'Aa, Aa'],
  ['McKay-Reed', 'Aa-Aa'],
  ['Ng O', 'Aa A'],
  ['Élodie', 'Aa'],
  ['12.5', '0.0'],
  ['104388', '0'],
  ['91 %', '0 %'],
  ['present', 'a'],
  ['', 'empty'],
  ['  ', 'empty'],
  ['ada.vale@school.example', 'a.a?a.a'],
  ['Absent on Monday because of a long trip', 'text'],
])('the value "%s" is of the shape "%s"', (value, shape) =>
  expect(shapeOfValue(value)).toBe(shape),
);

test.each([
  ['Days Absent', 'Days Absent'],
  ['Days Absent 2026', 'Days Absent 0'],
  ['Ada Vale', 'Aa Aa'],
  ['Absences of Ada', 'Absences of Aa'],
  ['Zq', 'Aa'],
  ['Grace Day', 'Aa Aa'],
  ['Day, Grace', 'Aa, Aa'],
  ['May Rateliff', 'Aa Aa'],
  ["Early O'Connell: Days Absent", "Aa A'Aa: Days Absent"],
  ['Attendance of June Ravensbourne', 'Attendance of Aa Aa'],
  ['Absent Quill', 'Absent Aa'],
  ['Jours d’absence', 'Jours d’absence'],
])('the label "%s" leaves the page as "%s"', (label, masked) =>
  expect(maskedLabel(label)).toBe(masked),
);

test('no digit and no unknown word of any text gets through', () => {
  const letters = 'bcdfghjklmnpqrstvwxz'.split('');
  const invented = fc
    .array(fc.constantFrom(...letters), { minLength: 5, maxLength: 9 })
    .map((parts) => `Q${parts.join('')}`);
  fc.assert(
    fc.property(invented, fc.integer({ min: 11, max: 999_999 }), (word, number) => {
      for (const text of [
        maskedLabel(`Days absent ${word} ${number}`),
        shapeOfValue(`${word} ${number}`),
      ]) {
        expect(text).not.toContain(word);
        expect(text).not.toMatch(/[1-9]/u);
      }
    }),
  );
});
