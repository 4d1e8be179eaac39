import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePage } from '../../../../../lib/readers/describe/describe-page.ts';

/** Invented, and no words that any system prints over its columns. */
const people = ['Quillfeather', 'Ravensbourne', 'Xiadani', 'Øyvindsen', 'Мирослава', 'Nguyễnova'];
const ids = ['104466', 'S-7731942', '٤٧١١', 'qf8841'];
const person = fc.constantFrom(...people);
const id = fc.constantFrom(...ids);
const said = fc.oneof(
  person,
  id,
  fc.tuple(person, id).map((both) => both.join(' ')),
  fc.tuple(person, person).map((both) => both.join(', ')),
  fc
    .tuple(fc.constantFrom('Absences of', 'Days absent', 'Student:'), person)
    .map((all) => all.join(' ')),
);

/** A page that says names, ids and numbers wherever a page can say something. */
const page = fc.array(said, { minLength: 14, maxLength: 14 }).map((words) => {
  const [h, cap, head, head2, cell, cell2, cls, key, opt, name, title, dt, dd, own] = words;
  const token = (text = '') => text.replaceAll(/[^\p{L}\p{N}-]/gu, '_');
  return `<html lang="${token(own)}"><head><title>${title}</title></head><body class="${token(cls)}">
    <h1>${h}</h1><h2 id="${token(name)}">${title}</h2>
    <label>${opt}<select name="${token(key)}"><option>${opt}</option><option>${name}</option></select></label>
    <input type="text" name="${token(cls)}" value="${dd}" placeholder="${dt}">
    <table class="${token(cls)} list" summary="${cap}"><caption>${cap}</caption>
    <tr><th>${head}</th><th>${head2}</th><th>Days Absent</th></tr>
    <tr class="${token(cell)}" data-studentid="${token(key)}"><td><a href="/p?${encodeURIComponent(token(key))}=${encodeURIComponent(cell ?? '')}">${cell}</a></td><td>${cell2}</td><td>17.5</td></tr>
    <tr><td>${cell2}</td><td>${cell}</td><td>${own}</td></tr></table>
    <article class="${token(dt)}"><h3>${name}</h3><dl><dt>${dt}</dt><dd>${dd}</dd></dl></article>
    <p>${cell} has missed 13 days</p></body></html>`;
});
const address = fc.tuple(said, said, said).map(([path, key, value]) => {
  const part = encodeURIComponent;
  return new URL(`https://sis.example/students/${part(path)}/list?${part(key)}=${part(value)}`);
});

const words = (text: string) => new Set(text.toLowerCase().split(/[^\p{L}\p{M}]+/u));

test('whatever a page says, its description holds no name, no id and no number', () => {
  fc.assert(
    fc.property(page, address, (html, url) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const description = describePage({ document, url });
      expect(description).toContain('"Days Absent"');
      const held = words(description);
      expect(people.filter((one) => held.has(one.toLowerCase()))).toEqual([]);
      expect(ids.filter((one) => description.includes(one))).toEqual([]);
      const lines = description
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^\s*(?:\d+\. |h[1-6] )/u, '').replaceAll(/\bh[1-6]\b/gu, 'h'));
      expect(lines.filter((line) => /[1-9\u0660-\u0669]/u.test(line))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('names that are words of lists, tags of the page’s own making and addresses say nobody', () => {
  const html = `<html><head><title>Early, Quillfeather</title></head><body>
    <h1>Grace Day</h1><h2>Student: Day, Grace (4711)</h2><h3>Attendance of May Ravensbourne</h3>
    <legend>Mark Xiadani · Grade 9</legend>
    <select name="person_Quillfeather"><option>June Ravensbourne</option><option>Week, Xiadani</option></select>
    <xiadani-row><table class="list quillfeather-4711" aria-label="Grace Day">
    <caption>Absences of Hope Early Quillfeather</caption>
    <tr><th title="Xiadani">Name</th><th>Days Absent</th><th>Xiadani Day</th></tr>
    <tr data-quillfeather="104466" data-pupil-104466="1"><td><a href="/people/xiadani?quillfeather=1&id=4711" title="Grace Day">Day, Grace</a></td><td>17</td><td>1</td></tr>
    <tr><td>Ravensbourne, May</td><td>3</td><td>2</td></tr></table></xiadani-row>
    <xiadani-card class="card"><h3>Grace Day</h3><dl><dt>Days absent</dt><dd>12</dd></dl></xiadani-card></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(
    'https://sis.example/students/quillfeather/xiadani?xiadani=4711&Grace%20Day=1#quillfeather',
  );
  const description = describePage({ document, url });
  const held = words(description);
  const named = ['quillfeather', 'ravensbourne', 'xiadani', 'grace', 'day', 'may', 'june', 'hope'];
  expect(named.filter((one) => held.has(one))).toEqual([]);
  expect(description).not.toMatch(/4711|104466|17|12/u);
  expect(description).toContain('"Days Absent"');
});
