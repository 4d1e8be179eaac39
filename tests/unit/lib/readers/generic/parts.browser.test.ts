import { expect, test } from 'vitest';
import type { Case } from './case.ts';
import { readHtml, saidOf, table } from './case.ts';

const dated = '<h1>Riepilogo assenze</h1><p>Dal 14/09/2026 al 20/11/2026</p>';
const kinds = '<h1>Resumen de faltas de asistencia</h1><p>Del 14/09/2026 al 20/11/2026</p>';

const cases: Case[] = [
  {
    page: 'what is still to be explained may be lateness, and more than the days absent',
    html: `${dated}${table(
      'Alunno | Giorni di assenza | Ritardi | Da giustificare',
      'Ferri Elia | 9 | 0 | 0',
      'Riva Marco | 0 | 2 | 1',
      'Serra Giulia | 4 | 1 | 5',
    )}`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'dated',
      absences: [9, 0, 4],
      tardies: [0, 2, 1],
    },
  },
  {
    page: 'without lateness on the page it is a kind of absence, and more than the total makes both unsure',
    html: `${dated}${table(
      'Alunno | Giorni di assenza | Da giustificare',
      'Ferri Elia | 9 | 0',
      'Riva Marco | 0 | 1',
      'Serra Giulia | 4 | 5',
    )}`,
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'two kinds of full days beside the same kinds of hours',
    html: `${kinds}<table><thead><tr><th rowspan="2">Alumno</th><th colspan="2">Días completos</th>
      <th colspan="2">Tramos horarios</th></tr><tr><th>Justificadas</th><th>Injustificadas</th><th>Justificadas</th>
      <th>Injustificadas</th></tr></thead><tbody>
      <tr><td>Rico, Inés</td><td>1</td><td>5</td><td>3</td><td>10</td></tr>
      <tr><td>Sanz, Noa</td><td>4</td><td>2</td><td>0</td><td>1</td></tr></tbody></table>`,
    wanted: { status: 'read', unit: 'day', absences: [6, 6], excused: [1, 4], unexcused: [5, 2] },
  },
  {
    page: 'two kinds of days beside days of a third kind that may be absence as well',
    html: `${kinds}${table(
      'Alumno | Días justificados | Días injustificados | Días de expulsión',
      'Rico, Inés | 1 | 5 | 2',
      'Sanz, Noa | 4 | 2 | 0',
    )}`,
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'brothers and sisters: both parts of a name come back, both together do not',
    html: `<h1>Absences des élèves cette année</h1>${table(
      "Nom | Prénom | Jours d'absence",
      'CARON | Zoé | 3',
      'CARON | Hugo | 1',
      'CARON | Noé | 0',
      'LEFORT | Zoé | 7',
      'LEFORT | Hugo | 2',
    )}`,
    wanted: {
      status: 'read',
      names: ['Zoé CARON', 'Hugo CARON', 'Noé CARON', 'Zoé LEFORT', 'Hugo LEFORT'],
      absences: [3, 1, 0, 7, 2],
    },
  },
  {
    page: 'the same few names in every row are no names of a list',
    html: `<h1>Absences</h1>${table(
      "Nom | Prénom | Jours d'absence",
      'CARON | Zoé | 3',
      'CARON | Zoé | 1',
      'CARON | Zoé | 0',
      'CARON | Zoé | 7',
      'LEFORT | Hugo | 2',
    )}`,
    wanted: { status: 'nothing' },
  },
  {
    page: 'one column for name and id shows names; of ids alone it shows none',
    html: `<h1>Days absent this year</h1>${table(
      'Student name & ID | Days absent',
      '<a href="#">Ada Vale</a> <span class="text-muted">20014</span> | 3',
      '<a href="#">Ben Moss</a> <span class="text-muted">20015</span> | 1',
    )}`,
    wanted: { status: 'read', names: ['Ada Vale', 'Ben Moss'], absences: [3, 1] },
  },
];

test.each(cases)('$page', ({ html, url, wanted }) => {
  expect(saidOf(readHtml(html, url), wanted)).toEqual(wanted);
});
