import { describe, expect, test } from 'vitest';
import { findChoices } from '../../../../components/backup/find-choices.ts';

const students = Array.from({ length: 25 }, (_, index) => ({
  id: `${index}`,
  name: `Marlowe, Devonte ${index}`,
  sisId: `00${index}`,
  nameKey: `devonte ${index} marlowe`,
}));
const found = (text: string, chosen: string[] = []) =>
  findChoices(students, new Set(chosen), text).shown.map(({ id }) => id);

describe('students to choose from', () => {
  test('the first eight, and how many more there are', () => {
    expect(findChoices(students, new Set(), '').shown).toHaveLength(8);
    expect(findChoices(students, new Set(), '').more).toBe(17);
  });

  test('by the beginnings of words, in any order and case', () => {
    expect(found('MARL dev 24')).toEqual(['24']);
    expect(found('arlowe')).toEqual([]);
  });

  test('by the beginning of the id', () => {
    expect(found('0024')).toEqual(['24']);
  });

  test('those chosen stand first, whatever is typed, and only once', () => {
    expect(found('nobody', ['7', '3'])).toEqual(['3', '7']);
    expect(found('24', ['24'])).toEqual(['24']);
  });

  test('a text of signs only finds nobody', () => {
    expect(found('?!')).toEqual([]);
  });
});
