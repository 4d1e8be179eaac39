import { afterEach, describe, expect, test } from 'vitest';
import { pageReadingSchema } from '../../../../../lib/domain/page-reading.ts';
import { describePage } from '../../../../../lib/readers/describe/describe-page.ts';
import { meaningOf } from '../../../../../lib/readers/words/vocabulary.ts';

const pages = import.meta.glob<string>('../../../../fixtures/sis/*/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<unknown>('../../../../fixtures/sis/*/*/expected.json', {
  import: 'default',
  eager: true,
});
const metas = import.meta.glob<{ url: string }>('../../../../fixtures/sis/*/*/meta.json', {
  import: 'default',
  eager: true,
});

afterEach(() => document.body.replaceChildren());

/** Parsed, not shown: a description needs no layout. */
function parsed(html: string, url: string) {
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url) };
}

/** Words of a name that no system prints over its columns: "Grace Day" leaves "grace". */
function wordsOfNames(path: string): string[] {
  const reading = pageReadingSchema.parse(expectations[path.replace('page.html', 'expected.json')]);
  return reading.students
    .flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word.length > 2 && meaningOf(word).unknown.length > 0);
}

describe.each(Object.keys(pages).map((path) => ({ path })))('$path', ({ path }) => {
  test('is described without a name, an id or a number', () => {
    const { url } = metas[path.replace('page.html', 'meta.json')] ?? { url: '' };
    const description = describePage(parsed(pages[path] ?? '', url));
    const said = new Set(description.toLowerCase().split(/[^\p{L}\p{M}]+/u));
    expect(wordsOfNames(path).filter((word) => said.has(word))).toEqual([]);
    const withoutOurs = description
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^\s*(?:\d+\. |h[1-6] )/u, ''));
    expect(withoutOurs.filter((line) => /[1-9]/u.test(line))).toEqual([]);
  });
});

test('tells what a reader needs to know of a list', () => {
  const html = `<html lang="en"><h1>Attendance of Ada Vale</h1>
    <select name="period_id"><option>All Periods</option><option>Ms Okafor 4</option></select>
    <table class="list student-1044"><caption>Absences 2026</caption>
    <tr><th>Student</th><th>Zq</th><th>Days Absent</th></tr>
    <tr data-studentid="1044"><td><a href="/s?studentid=1044">Vale, Ada</a></td><td>A1</td><td>12.5</td></tr>
    <tr data-studentid="1045"><td><a href="/s?studentid=1045">Okafor, Jay</a></td><td></td><td>--</td></tr>
    </table></html>`;
  const lines = describePage(parsed(html, 'https://sis.example/students/1044/attendance?ada=1'));
  expect(lines).toContain('Address: /students/*/attendance');
  expect(lines).toContain('h1 "Attendance of Aa Aa"');
  expect(lines).toMatch(/select\[name=period_id\]: "All Periods" \/ "Aa Aa 0"/u);
  expect(lines).toContain('table.list.student-0, caption "Absences 0", a few rows');
  expect(lines).toMatch(/1\. "Student": Aa, Aa; keys in its links: studentid, data-studentid/u);
  expect(lines).toMatch(/2\. "Aa": A0 \| empty/u);
  expect(lines).toMatch(/3\. "Days Absent": 0\.0 \| --/u);
});
