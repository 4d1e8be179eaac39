import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../../lib/domain/explained.ts';
import type { Page } from '../../../../../lib/readers/reader.ts';
import { readWholePage } from '../../../../../lib/readers/read-page.ts';
import { pageOf, tableOf, taughtPage } from './invented-list.ts';

/** What a page asks, and what is read of it once somebody chose the first answer. */
function answered(page: Page) {
  const { reading, explained } = readWholePage(page);
  const [question] = explained?.questions ?? [];
  const [option] = question?.options ?? [];
  const after = option && readWholePage(page, { taught: [taughtPage(option.layout)] });
  return { reading, question, option, after };
}

function studentsIn(after: ReturnType<typeof answered>['after']) {
  return after?.reading.students.map(({ name, absences, unit }) => [name, absences, unit]);
}

const about = (question: Question | undefined) => question?.about;
const people = [
  ['Vale, Ada', '104466', '17', '3'],
  ['Holt, Bo', '104467', '4', '1'],
  ['Moon, Cy', '104468', '0', '0'],
  ['Reyes, Dov', '104469', '9', '2'],
];

describe('one click answers what a page does not say', () => {
  test('the unit', () => {
    const heads = ['Student', 'Student ID', 'Absences', 'Tardies'];
    const { question, after } = answered(pageOf(`<h1>Students</h1>${tableOf(heads, people)}`));
    expect(about(question)).toBe('unit');
    expect(studentsIn(after)).toContainEqual(['Vale, Ada', 17, 'day']);
  });
  test('which column', () => {
    const heads = ['Student', 'Student ID', 'Days Absent', 'Absent Days'];
    const { question, after } = answered(pageOf(`<h1>Students</h1>${tableOf(heads, people)}`));
    expect(about(question)).toBe('absences');
    expect(studentsIn(after)).toContainEqual(['Vale, Ada', 17, 'day']);
  });
  test('the window, of a list with first and last names apart', () => {
    const heads = ['Last name', 'First name', 'Student ID', 'Days Absent'];
    const rows = people.map(([name = '', id = '', days = '']) => [...name.split(', '), id, days]);
    const { question, after } = answered(pageOf(`<h1>Students</h1>${tableOf(heads, rows)}`));
    expect(about(question)).toBe('window');
    expect(studentsIn(after)).toContainEqual(['Ada Vale', 17, 'day']);
  });
  test('the window, of cards', () => {
    const cards = people.map(
      ([name, id, days]) =>
        `<article class="card"><h3>${name}</h3><dl><dt>Student ID</dt><dd>${id}</dd><dt>Days absent</dt><dd>${days}</dd></dl></article>`,
    );
    const { question, after } = answered(pageOf(`<h1>Students</h1><div>${cards.join('')}</div>`));
    expect(about(question)).toBe('window');
    expect(after?.reading.reader).toMatch(/^taught/);
    expect(studentsIn(after)).toContainEqual(['Vale, Ada', 17, 'day']);
  });
  test('and nothing is asked of data in a script', () => {
    const records = people.map(([name, id, days]) => ({
      studentName: name,
      studentId: id,
      daysAbsent: Number(days),
    }));
    const { question, after, reading } = answered(
      pageOf(
        `<h1>Students</h1><div id="app"></div><script>window.students = ${JSON.stringify(records)};</script>`,
      ),
    );
    expect(reading.students).toHaveLength(4);
    // No grid of the page says it: an answer could not be kept for it.
    expect(question).toBeUndefined();
    expect(after).toBeUndefined();
  });
});
