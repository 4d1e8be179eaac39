import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../../../lib/readers/words/vocabulary.ts';

function sensesOf(label: string): string[] {
  return [...meaningOf(label).senses].toSorted();
}

describe('a label says', () => {
  test.each([
    ['Days Absent (2026-27)', ['absent', 'day', 'year']],
    ['AbsYTD / MP', ['absent', 'term', 'ytd']],
    ['1/2 abs', ['absent', 'half']],
    ['Total ½ journées', ['day', 'half', 'total']],
    ["Jours d'absence", ['absent', 'day', 'small']],
    ['nicht entschuldigt', ['unexcused']],
    ['Non justifiées', ['unexcused']],
    ['Nieobecności nieusprawiedliwione', ['absent', 'unexcused']],
    ['欠席日数', ['absent', 'day']],
    ['결석일수', ['absent', 'day']],
    ['أيام الغياب', ['absent', 'day']],
    ['Q3', ['term']],
  ])('%s', (label, senses) => {
    expect(sensesOf(label)).toEqual(senses);
    expect(meaningOf(label).unknown).toEqual([]);
  });

  test('words nobody here knows are told apart', () => {
    expect(meaningOf('Absence Letters').unknown).toEqual(['letters']);
    expect(meaningOf('RosarioSIS ID').unknown).toEqual(['rosario', 'sis']);
    expect(meaningOf('Poissaoloprosentti').unknown).toEqual(['poissaoloprosentti']);
  });

  test('a long text costs no more than a label', () => {
    expect(meaningOf('absent '.repeat(100_000)).words).toBeLessThan(50);
    expect(meaningOf('欠'.repeat(100_000)).words).toBeLessThan(250);
  });
});
