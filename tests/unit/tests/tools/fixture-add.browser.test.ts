import { describe, expect, test } from 'vitest';
import { leftovers } from '../../../tools/fixture-add-check.ts';
import { cleanPage } from '../../../tools/fixture-add-page.ts';

/** A saved page with a name and an id in every place where pages put them. */
const saved = `<!doctype html><html><head><title>Attendance - Orla Quennell</title>
<meta name="csrf-token" content="9f8e7d6c5b4a39281706"><style>.gone{display:none} /* Orla Quennell */ .a{background:url(/photo/480021.jpg)}</style></head>
<body class="app" data-user="Quennell, Orla"><!-- student 480021 Quennell -->
<script nonce="abc123def456">var me = {"name":"Orla Quennell","id":480021};</script>
<form><input type="hidden" name="csrf" value="9f8e7d6c5b4a39281706"><input type="date" name="from_date" value="2026-08-10"></form>
<h1>Student attendance</h1><p>2026-08-10 to 2026-10-30. Born 2010-04-17. Call 555-0134 or orla.quennell@school.example</p>
<table class="list"><thead><tr><th scope="col">Student</th><th>ID</th><th>Days Absent</th><th>Excused</th><th>Days Enrolled</th><th>Attendance %</th></tr></thead><tbody>
<tr id="row-480021" onclick="show(480021, 'Orla')"><td title="Orla Quennell"><a href="https://sis.northby.example/view.php?mode=detail&amp;studentid=480021&amp;name=Quennell%2C+Orla">Quennell, Orla</a></td><td>480021</td><td>6.5</td><td>2</td><td>50</td><td>87.0%</td></tr>
<tr id="row-480022"><td title="May Vale"><a href="/view.php?studentid=480022">Vale, May</a></td><td>480022</td><td>0</td><td>0</td><td>50</td><td>100%</td></tr>
</tbody></table></body></html>`;

const savedFrom =
  'https://sis.northby.example/view.php?mode=list&studentid=480021&name=Quennell%2C+Orla';

const oldest = 2023;

const personal = [
  'orla',
  'quennell',
  'vale',
  '480021',
  '480022',
  '0134',
  '2010',
  '9f8e',
  'abc123',
  'northby',
];

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Tags, classes and names of attributes of every element, in order. */
function structureOf(document: Document): string[] {
  return Array.from(document.querySelectorAll('*'), ({ localName, className, attributes }) =>
    [localName, className, ...Array.from(attributes, ({ name }) => name)].join(' '),
  );
}

const { html, url, kept, left } = cleanPage(saved, 'a key', [], savedFrom, oldest);
const page = parse(html);

describe('a saved page', () => {
  test('keeps nothing of a person: not in texts, attributes, links, comments, scripts or style', () => {
    const low = html.toLowerCase();
    expect(personal.filter((one) => low.includes(one))).toEqual([]);
    expect(left).toEqual({ digits: [], words: [], pairs: [] });
  });

  test('keeps its structure', () => {
    expect(structureOf(page)).toEqual(structureOf(parse(saved)));
  });

  test('keeps its heads, its dates and what hides things', () => {
    const heads = Array.from(page.querySelectorAll('th'), ({ textContent }) => textContent);
    expect(heads).toEqual([
      'Student',
      'ID',
      'Days Absent',
      'Excused',
      'Days Enrolled',
      'Attendance %',
    ]);
    expect(page.querySelector('p')?.textContent).toContain('2026-08-10 to 2026-10-30');
    expect(page.querySelector('input[type=date]')?.getAttribute('value')).toBe('2026-08-10');
    expect(page.querySelector('style')?.textContent).toContain('.gone{display:none}');
    expect(kept).toContain('absent');
  });

  test('says the same invented name and id everywhere', () => {
    const [row] = page.querySelectorAll('tbody tr');
    const [name, id] = Array.from(
      row?.querySelectorAll('td') ?? [],
      ({ textContent }) => textContent,
    );
    const [family, given] = name?.split(', ') ?? [];
    expect(row?.querySelector('td')?.title).toBe(`${given} ${family}`);
    expect(row?.id).toBe(`row-${id}`);
    const link = new URL(row?.querySelector('a')?.href ?? '');
    expect(link.searchParams.get('studentid')).toBe(id);
    expect(link.searchParams.get('name')).toBe(name);
    expect(link.searchParams.get('mode')).toBe('detail');
    expect(id).toMatch(/^\d{6}$/u);
  });

  test('has other counts, whose sums and shares still hold', () => {
    const cells = Array.from(
      page.querySelectorAll('tbody tr td'),
      ({ textContent }) => textContent,
    );
    expect(cells.slice(2, 6)).toEqual(['19.5', '6', '150', '87.0%']);
    expect(cells.slice(8, 12)).toEqual(['0', '0', '150', '100%']);
  });

  test('becomes the same page for the same key, and another for another', () => {
    expect(cleanPage(saved, 'a key', [], savedFrom, oldest).html).toBe(html);
    expect(cleanPage(saved, 'other key', [], savedFrom, oldest).html).not.toBe(html);
  });
});

describe('what was left is seen', () => {
  test('a name of two words that screens use too, until a person says it is a label', () => {
    const page2 = saved.replaceAll('Quennell, Orla', 'Mark Day');
    expect(cleanPage(page2, 'a key', [], savedFrom, oldest).left.pairs).toEqual(['Mark Day']);
    expect(cleanPage(page2, 'a key', ['Mark Day'], savedFrom, oldest).left.pairs).toEqual([]);
  });

  test.each([
    ['a name in an attribute', 'title="Orla Quennell"', { words: ['Orla', 'Quennell'] }],
    ['a name in small letters in a link', 'href="/view/quennell"', { words: ['Quennell'] }],
    ['an id', 'data-row="480021"', { digits: ['480021'] }],
  ])('%s', (_, attribute, expected) => {
    const spoiled = parse(html.replace('<tbody', `<tbody ${attribute}`));
    expect(leftovers(parse(saved), spoiled, [])).toMatchObject(expected);
  });
});

describe('a page that names people where few look', () => {
  const hostile = `<html><head><title>Attendance of Quillon Ravensby</title><style>.photo-ravensby, td.x { display: none }</style></head>
<body class="page user-tamsin-ostrander"><a href="/logout?u=tostrander">Sign out Tamsin Ostrander</a>
<table class="list ravensby"><tr class="row_ravensby"><th>Student</th><th>Days Absent</th></tr>
<tr><td><template>Isolde Ravensby</template><img alt="Photo of Quillon Ravensby" src="/p/77319.jpg">Ravensby, Quillon</td><td>12</td></tr></table>
<iframe srcdoc="&lt;p&gt;Quillon 77319&lt;/p&gt;"></iframe><svg><desc>Ravensby 77319</desc></svg></body></html>`;
  const address = 'https://sis.larkfield.example/tostrander/students/77319?n=Ravensby&mode=list';
  const cleaned = cleanPage(hostile, 'a key', [], address, oldest);

  test('keeps nothing of them in classes, selectors, names of accounts, frames and its own address', () => {
    const low = `${cleaned.html} ${cleaned.url}`.toLowerCase();
    const people = ['ravensby', 'quillon', 'tamsin', 'ostrander', 'isolde', '77319', 'larkfield'];
    expect(people.filter((one) => low.includes(one))).toEqual([]);
    expect(cleaned.left).toEqual({ digits: [], words: [], pairs: [] });
  });

  test('keeps what hides parts of it, and the words of its address', () => {
    expect(cleaned.html).toMatch(/\.photo-\w+, td\.x \{ display: none \}/u);
    const { origin, pathname, searchParams } = new URL(cleaned.url);
    expect([origin, pathname.split('/')[2], searchParams.get('mode')]).toEqual([
      'https://sis.example',
      'students',
      'list',
    ]);
  });

  test.each([
    ['an account’s name', '<p class="tostrander">x</p>'],
    ['a selector', '<style>.ostrander { color: red }</style>'],
    ['a class', '<p class="row_ostrander">x</p>'],
  ])('is refused with %s left in it', (_, rest) => {
    const original = parse(`<p>Tamsin Ostrander</p>${rest}`);
    expect(leftovers(original, parse(`<p>Somebody</p>${rest}`), []).words).toEqual(['Ostrander']);
  });
});

test('the address a page was saved from keeps nobody', () => {
  expect(url).not.toMatch(/480021|quennell|orla|northby/iu);
});
