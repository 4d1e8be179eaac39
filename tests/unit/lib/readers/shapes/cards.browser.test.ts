import { afterEach, describe, expect, test } from 'vitest';
import { cardsOn } from '../../../../../lib/readers/shapes/cards.ts';
import type { Card } from '../../../../../lib/readers/shapes/grid.ts';
import { pageOf, shownPage } from './page-of.ts';

afterEach(() => document.body.replaceChildren());

function told(cards: Card[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    cards.map(({ nameText, facts }) => [
      nameText,
      Object.fromEntries(facts.map(({ label, text }) => [label, text])),
    ]),
  );
}

function cardsOf(html: string): Record<string, Record<string, string>> {
  return told(cardsOn(pageOf(html)));
}

describe('labels and values', () => {
  test.each([
    ['terms', '<dl><dt>Days Absent</dt><dd>12</dd><dt>Tardies</dt><dd>3</dd></dl>'],
    [
      'a table with heads beside',
      '<table><tr><th>Days Absent</th><td>12</td></tr><tr><th>Tardies:</th><td>3</td></tr></table>',
    ],
    [
      'a table of two pairs a row',
      '<table><tr><td>Days Absent:</td><td>12</td><td>Tardies:</td><td>3</td></tr></table>',
    ],
    [
      'a label before a strong number',
      '<ul><li>Days Absent: <strong>12</strong></li><li>Tardies: <strong>3</strong></li></ul>',
    ],
    [
      'siblings',
      '<div><div><span class="label">Days Absent</span><span class="value">12</span></div><div><span class="label">Tardies</span><span class="value">3</span></div></div>',
    ],
    [
      'numbers over labels',
      '<div><div><h2>12</h2><p>Days Absent</p></div><div><h2>3</h2><p>Tardies</p></div></div>',
    ],
    [
      'numbers beside labels in one element',
      '<div>12<span> Days Absent</span></div><div>3<span> Tardies</span></div>',
    ],
    [
      'wrapped numbers',
      '<div><div><div>Days Absent</div><div><div><b>12</b></div></div></div><div><div>Tardies</div><div><div><b>3</b></div></div></div></div>',
    ],
    [
      'labels and values by turns',
      '<div><span>Days Absent</span><b>12</b><span>Tardies</span><b>3</b></div>',
    ],
    [
      'values and labels by turns',
      '<div><b>12</b><span>Days Absent</span><b>3</b><span>Tardies</span></div>',
    ],
    ['text alone', '<p>Days Absent: 12 | Tardies: 3</p>'],
    ['text with a number first', '<div><i>12 Days Absent</i></div><div><i>3 Tardies</i></div>'],
  ])('%s', (_, html) => {
    expect(cardsOf(`<h1>Vale, Ada</h1><main>${html}</main>`)).toEqual({
      'Vale, Ada': { 'Days Absent': '12', Tardies: '3' },
    });
  });

  test('a note beside the number stays with its label', () => {
    const html =
      '<h1>Vale, Ada</h1><div><div>Absences</div><div>3</div><small>this week</small></div>';
    expect(cardsOf(html)).toEqual({ 'Vale, Ada': { 'Absences / this week': '3' } });
  });

  test('the unit behind the number stays with its label', () => {
    expect(cardsOf('<h1>Vale, Ada</h1><p><span>Absent</span> <b>12 days</b></p>')).toEqual({
      'Vale, Ada': { 'Absent / days': '12' },
    });
  });

  test('numbers of several columns have no label', () => {
    expect(cardsOf('<div><span>Vale, Ada</span><span>9</span><span>3</span></div>')).toEqual({});
  });

  test('hidden values, scripts, menus and lists of students are left out', () => {
    expect(
      cardsOf(`<div hidden>Absences: 9</div><script>var a = "Absences: 8"</script><nav>Messages: 4</nav>
        <table><tr><th>Student</th><th>Absences</th></tr><tr><td>Low, Bo</td><td>2</td></tr></table>`),
    ).toEqual({});
  });
});

describe('whose card it is', () => {
  const card = (name: string, absent: number, more = ''): string =>
    `<div class="card ${more}"><a href="?studentid=1">${name}</a><div class="small">${absent} Days Absent</div></div>`;

  test('one card per student', () => {
    expect(
      cardsOf(
        `<h1>Take attendance</h1><div>${card('Ada Vale', 22)}${card('Bo Low', 1, 'active')}${card('Cy Ash', 0)}</div>`,
      ),
    ).toEqual({
      'Ada Vale': { 'Days Absent': '22' },
      'Bo Low': { 'Days Absent': '1' },
      'Cy Ash': { 'Days Absent': '0' },
    });
  });

  test('cards with different labels are not mixed', () => {
    expect(
      cardsOf(
        `<h1>My students</h1><ul><li><b>Ada Vale</b><p>Absences: 3</p></li><li><b>Bo Low</b><p>Tardies: 2</p></li></ul>`,
      ),
    ).toEqual({ 'Ada Vale': { Absences: '3' }, 'Bo Low': { Tardies: '2' } });
  });

  test('a card without a name does not take the name of another', () => {
    const found = cardsOn(
      pageOf(
        `<h1>My students</h1><section><h3>Ada Vale</h3><p>Absences: 3</p></section><section><h3>b-17</h3><p>Absences: 9</p></section><section><h3>Cy Ash</h3><p>Absences: 1</p></section>`,
      ),
    );
    expect(found.map(({ nameText, facts }) => [nameText, facts[0]?.text])).toEqual([
      ['Ada Vale', '3'],
      ['', '9'],
      ['Cy Ash', '1'],
    ]);
  });

  test.each([
    [
      'courses',
      '<h2>World History</h2><p>Absences: 3</p>',
      '<h2>Honors Biology</h2><p>Absences: 1</p>',
    ],
    [
      'parts of a page',
      '<h2>Important Dates</h2><p>Absences: 3</p>',
      '<h2>Gib Bridge</h2><p>Absences: 1</p>',
    ],
    ['filters', '<h2>Choose Form Group</h2><p>Absences: 3</p>', ''],
  ])('%s are nobody', (_, one, other) => {
    const names = cardsOn(pageOf(`<section>${one}</section><section>${other}</section>`));
    expect(names.map(({ nameText }) => nameText).join('')).toBe('');
    expect(names).not.toHaveLength(0);
  });

  test('a name with a word of pages in it, where the card shows an id', () => {
    const html = '<div><h2>Autumn Rose Cruz</h2><p>Student ID: 1029</p><p>Absences: 3</p></div>';
    expect(cardsOf(html)).toEqual({ 'Autumn Rose Cruz': { 'Student ID': '1029', Absences: '3' } });
  });

  test('the name in a heading with other words, the page without the name of who is signed in', () => {
    const html =
      '<header><span id="userName">Rosa Parent</span></header><h1>Grades and Attendance: Vale, Ada</h1><dl><dt>Absences</dt><dd>4.5</dd></dl>';
    expect(cardsOf(html)).toEqual({ 'Vale, Ada': { Absences: '4.5' } });
  });

  test('the name and id of a profile by their labels', () => {
    const html =
      '<div><div><label>Student</label><span>Vale, Ada</span></div><div>ID: 1001</div></div><div><p>Absences</p><p>3</p></div>';
    expect(cardsOf(html)).toEqual({
      'Vale, Ada': { Student: 'Vale, Ada', ID: '1001', Absences: '3' },
    });
  });

  test('a school, a menu or a heading of the page is nobody', () => {
    const html =
      '<h1>Lincoln High School</h1><h2>Attendance Summary</h2><h3>Welcome, Maria Diaz</h3><p>Absences: 3</p>';
    expect(cardsOf(html)).toEqual({ '': { Absences: '3' } });
  });

  test('sentences name their students', () => {
    expect(
      cardsOf(
        '<p>Ada Vale has missed 13 days of school.</p><p>Bo Low has missed <b>2</b> days.</p>',
      ),
    ).toEqual({
      'Ada Vale': { 'has missed days of school': '13' },
      'Bo Low': { 'has missed days': '2' },
    });
  });
});

test('four times as many cards take about four times as long', async () => {
  const names = 'abcdefghij';
  const timeOf = async (count: number): Promise<number> => {
    const card = (k: number): string =>
      `<div class="card"><a>Ada Vale${names[k % 10]}</a><p>${k} Days Absent</p></div>`;
    const page = await shownPage(Array.from({ length: count }, (_, k) => card(k)).join(''));
    const start = performance.now();
    expect(cardsOn(page)).toHaveLength(count);
    return performance.now() - start;
  };
  await timeOf(500);
  const [few, many] = [await timeOf(1_000), await timeOf(4_000)];
  expect(many).toBeLessThan(Math.max(few, 50) * 12);
});
