import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { readHtml, saidOf } from './case.ts';

function page(title: string, ...lines: string[]): string {
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1><ul>${lines
    .map((line) => `<li>${line}</li>`)
    .join('')}</ul></body></html>`;
}

const cases: Case[] = [
  {
    page: 'missed days of this year',
    html: page(
      'Student attendance alerts',
      'Ada Vale has missed 13 days of school this year.',
      'Ben Moss has missed 4.5 days of school this year.',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Ada Vale', 'Ben Moss'],
      absences: [13, 4.5],
    },
  },
  {
    page: 'to a parent',
    html: page('Attendance', 'Your child Ada Vale has missed 13 days this school year.'),
    wanted: { status: 'read', unit: 'day', names: ['Ada Vale'], absences: [13] },
  },
  {
    page: 'Spanish',
    html: page('Asistencia de los alumnos', 'Ada Vale ha faltado 12 días este curso'),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Ada Vale'],
      absences: [12],
    },
  },
];

const lookAlikes: [string, string][] = [
  [
    'news of two students',
    page(
      'Student news: attendance',
      'Ada Vale has missed 3 days this year.',
      'Ben Moss has missed 4 days this year.',
    ),
  ],
  [
    'two teachers',
    page(
      'Student attendance',
      'Mrs. Ada Vale has missed 3 days this year.',
      'Mr. Ben Moss has missed 4 days this year.',
    ),
  ],
  ['news', page('Student news: attendance', 'Ada Vale has missed 3 days this year.')],
  ['a few days only', page('Student attendance alerts', 'Ada Vale has missed 3 days this week.')],
  ['staff', page('Employee attendance', 'Ada Vale has missed 3 days this year.')],
  ['no students', page('Attendance', 'Ada Vale has missed 3 days this year.')],
  ['assignments', page('Student attendance', 'Ada Vale has missed 3 assignments this year.')],
  ['a teacher', page('Student attendance', 'Mrs. Ada Vale has missed 3 days this year.')],
  ['nobody', page('Student attendance', 'Most have missed 3 days this year.')],
  [
    'a remark in a list',
    `<h1>Student attendance</h1><table><tr><td>Note:</td><td>Ghost Nobody has missed 99 days this year.</td></tr></table>`,
  ],
  [
    'a line of labels',
    `<h1>Student attendance</h1><p>Notes: <i>Ghost Nobody: Days Absent 63</i></p>`,
  ],
  [
    'an article',
    `<h1>Student attendance</h1><article><p>Ada Vale has missed 3 days this year.</p></article>`,
  ],
  [
    'two sentences about one student',
    page(
      'Student attendance',
      'Ada Vale has missed 3 days this year.',
      'Ada Vale has missed 5 days this year.',
    ),
  ],
];

describe('sentences about students', () => {
  test.each(cases)('$page', ({ html, url, wanted }) => {
    expect(saidOf(readHtml(html, url), wanted)).toEqual(wanted);
  });
  test.each(lookAlikes)('none in %s', (_, html) => {
    expect(readHtml(html).reading.students).toEqual([]);
  });
});

test('the mark stands at the name, also where the number is the link', () => {
  const html =
    '<h1>Student attendance</h1><p>Ada Vale has missed <a href="?codes=abs">13</a> days.</p><p>Ben Moss has missed <a href="?codes=abs">4</a> days.</p>';
  const { reading, anchors } = readHtml(html);
  expect(reading.students.map(({ absences }) => absences)).toEqual([13, 4]);
  expect([...anchors.values()].map(({ textContent }) => textContent.slice(0, 8))).toEqual([
    'Ada Vale',
    'Ben Moss',
  ]);
});
