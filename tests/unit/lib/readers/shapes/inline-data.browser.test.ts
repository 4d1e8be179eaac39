import { expect, test } from 'vitest';
import { inlineDataOn } from '../../../../../lib/readers/shapes/inline-data.ts';
import { pageOf } from './page-of.ts';

function dataOf(html: string, wanted: (name: string) => boolean = () => true): [string, unknown][] {
  return inlineDataOn(pageOf(html), wanted).map(({ name, data }) => [name, data]);
}

test('an object assigned in a script, whatever stands around it', () => {
  const script =
    '<script>var x = 1; if (a) { b = 2 } PXP.StudentAttendanceData = {"days": [{"Type": "1", "Reason": "Ill } \\" ;"}]}; run();</script>';
  expect(dataOf(script, (name) => name.endsWith('AttendanceData'))).toEqual([
    ['PXP.StudentAttendanceData', { days: [{ Type: '1', Reason: 'Ill } " ;' }] }],
  ]);
});

test('a script of JSON under its id, and lists', () => {
  expect(
    dataOf(
      '<script type="application/json" id="state">{"a": 1}</script><script>rows = [1, 2]</script>',
    ),
  ).toEqual([
    ['state', { a: 1 }],
    ['rows', [1, 2]],
  ]);
});

test('what is no JSON, is not asked for or never ends is left out', () => {
  expect(dataOf('<script>a = {b: 1}; c = {"d": f()}; e = {"open": [</script>')).toEqual([]);
  expect(dataOf('<script>other = {"a": 1}</script>', (name) => name === 'data')).toEqual([]);
  expect(dataOf('<script src="data.js">data = {"a": 1}</script>')).toEqual([]);
});

test('scripts made to be slow are not', () => {
  const start = performance.now();
  dataOf(
    `<script>${'a'.repeat(1_000_000)}</script><script>${'a={'.repeat(300_000)}</script><script>${'a={"'.repeat(300_000)}</script>`,
  );
  expect(performance.now() - start).toBeLessThan(1_500);
});
