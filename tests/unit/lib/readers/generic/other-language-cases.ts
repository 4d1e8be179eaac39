import type { Case, Wanted } from './case.ts';
import { table } from './case.ts';

const days: Wanted = { status: 'read', unit: 'day' };

export const otherLanguageCases: Case[] = [
  {
    page: 'Spanish',
    html: `<h2>Resumen de asistencia: este año</h2>${table('Alumno | Matrícula | Grado | Días de ausencia | Retrasos', 'Núñez Vale, Ada | A-201 | 3º | 6,5 | 1', 'Del Moss, Ben | A-202 | 3º | 0 | 2')}`,
    wanted: {
      ...days,
      covers: 'school-year',
      ids: ['A-201', 'A-202'],
      grades: ['3º', '3º'],
      absences: [6.5, 0],
      tardies: [1, 2],
    },
  },
  {
    page: 'Spanish, justified and not',
    html: table(
      'Estudiante | Faltas justificadas (días) | Faltas injustificadas (días) | Total de faltas (días)',
      'Vale, Ada | 2 | 1 | 3',
      'Moss, Ben | 0 | 4 | 4',
      'Lund, Cy | 3 | 3 | 6',
    ),
    wanted: { ...days, absences: [3, 4, 6], excused: [2, 0, 3], unexcused: [1, 4, 3] },
  },
  {
    page: 'French half days',
    html: `<h2>Récapitulatif des absences, année scolaire en cours : depuis la rentrée</h2><table><tr><th rowspan="2">Élèves</th><th rowspan="2">Classes</th><th colspan="2">Absences</th></tr><tr><th>Total ½ journées</th><th>½ journées justifiées</th></tr>
      <tr><td>VALE Ada</td><td>4A</td><td>12</td><td>10</td></tr><tr><td>MOSS Ben</td><td>4B</td><td>5</td><td>0</td></tr></table>`,
    wanted: {
      status: 'read',
      unit: 'half-day',
      covers: 'school-year',
      absences: [12, 5],
      excused: [10, 0],
    },
  },
  {
    page: 'French, a rate of absence',
    html: table(
      "Élève | Jours d'absence | Taux d'abs.",
      'Vale Ada | 6 | 10 %',
      'Moss Ben | 3 | 5 %',
    ),
    wanted: { ...days, absences: [6, 3], attendanceRate: [0.9, 0.95] },
  },
  {
    page: 'German days',
    html: `<h1>Klassenliste 7b</h1>${table('Schüler/in | Klasse | Fehltage gesamt | davon unentschuldigt | Verspätungen', 'Vale, Ada | 7b | 6 | 1 | 2', 'Moß, Ben | 7b | 2 | 0 | 0')}`,
    wanted: { ...days, grades: ['7b', '7b'], absences: [6, 2], unexcused: [1, 0], tardies: [2, 0] },
  },
  {
    page: 'German lessons are no days',
    html: table(
      'Schüler | Fehlstunden | entschuldigt | unentschuldigt',
      'Vale, Ada | 26 | 20 | 6',
      'Moss, Ben | 12 | 12 | 0',
      'Lund, Cy | 7 | 2 | 5',
    ),
    wanted: {
      status: 'read',
      unit: 'period',
      absences: [26, 12, 7],
      excused: [20, 12, 2],
      unexcused: [6, 0, 5],
    },
  },
  {
    page: 'Italian',
    html: table('Alunno | Giorni di assenza | Ritardi', 'Vale Ada | 6 | 1', 'Moss Ben | 2 | 0'),
    wanted: { ...days, absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Portuguese',
    html: table(
      'Aluno | Nº de matrícula | Dias de ausência',
      'Vale Ada | 98001 | 6',
      'Moss Ben | 98002 | 2',
    ),
    wanted: { ...days, ids: ['98001', '98002'], absences: [6, 2] },
  },
  {
    page: 'Dutch',
    html: table(
      'Leerling | Leerlingnummer | Dagen afwezig | Te laat',
      'Ada Vale | 7001 | 6 | 1',
      'Ben van Moss | 7002 | 2 | 0',
    ),
    wanted: { ...days, absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Danish, a rate of absence',
    html: table(
      'Elev | Fraværsdage | Fraværsprocent',
      'Ada Vale | 6 | 10,0 %',
      'Ben Moss | 3 | 5,0 %',
    ),
    wanted: { ...days, absences: [6, 3], attendanceRate: [0.9, 0.95] },
  },
  {
    page: 'Norwegian days and hours',
    html: table(
      'Elev | Klasse | Fraværsdager | Fraværstimer',
      'Ada Vale | 9A | 6 | 11',
      'Ben Moss | 9A | 3 | 2',
    ),
    wanted: { ...days, absences: [6, 3] },
  },
  {
    page: 'Swedish hours',
    html: table('Elev | Klass | Frånvarotimmar', 'Ada Vale | 9A | 61', 'Ben Moss | 9A | 13'),
    wanted: { status: 'read', unit: 'hour', absences: [61, 13] },
  },
  {
    page: 'Finnish lessons',
    html: table('Oppilas | Luokka | Poissaolotunnit', 'Ada Vale | 9A | 61', 'Ben Moss | 9A | 13'),
    wanted: { status: 'read', unit: 'period', absences: [61, 13] },
  },
  {
    page: 'Polish',
    html: table(
      'Uczeń | Klasa | Dni nieobecności | Spóźnienia',
      'Vale Ada | 2a | 6 | 1',
      'Moss Ben | 2a | 2 | 0',
    ),
    wanted: { ...days, grades: ['2a', '2a'], absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Turkish',
    html: table(
      'Öğrenci | Okul No | Özürlü devamsızlık (gün) | Özürsüz devamsızlık (gün)',
      'Ada Vale | 501 | 2 | 4',
      'Ben Moss | 502 | 1,5 | 0',
    ),
    wanted: { ...days, absences: [6, 1.5], excused: [2, 1.5], unexcused: [4, 0] },
  },
  {
    page: 'Czech hours, excused and not',
    html: table(
      'Žák | Třída | Zameškané hodiny celkem | Neomluvené hodiny',
      'Vale Ada | 8.A | 40 | 2',
      'Moss Ben | 8.A | 20 | 0',
    ),
    wanted: { status: 'read', unit: 'hour', absences: [40, 20], unexcused: [2, 0] },
  },
  {
    page: 'Russian',
    html: table(
      'Ученик | Класс | Пропущено дней | Опоздания',
      'Вале Ада | 7Б | 6 | 1',
      'Мосс Бен | 7Б | 2 | 0',
    ),
    wanted: { ...days, names: ['Вале Ада', 'Мосс Бен'], absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Greek',
    html: table('Μαθητής | Τάξη | Ημέρες απουσίας', 'Βέιλ Άντα | Β2 | 6', 'Μος Μπεν | Β2 | 2'),
    wanted: { ...days, absences: [6, 2] },
  },
  {
    page: 'Arabic, with its own digits',
    html: `<div dir="rtl">${table('اسم الطالب | رقم الطالب | الصف | أيام الغياب', 'آدا فالي | 4001 | 5 | ١٢', 'بن موس | 4002 | 5 | ٣')}</div>`,
    wanted: { ...days, names: ['آدا فالي', 'بن موس'], absences: [12, 3] },
  },
  {
    page: 'Japanese',
    html: table(
      '学籍番号 | 氏名 | 学年 | 欠席日数 | 遅刻',
      'S001 | 春野 梓 | 2 | 6 | 1',
      'S002 | 森田 勉 | 2 | 2 | 0',
    ),
    wanted: { ...days, ids: ['S001', 'S002'], absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Korean',
    html: table(
      '학생 | 학번 | 결석일수 | 지각',
      '김하늘 | 20601 | 6 | 1',
      '이바다 | 20602 | 2 | 0',
    ),
    wanted: { ...days, absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Chinese',
    html: table(
      '学生姓名 | 学号 | 缺勤天数 | 迟到',
      '林小雨 | 20601 | 6 | 1',
      '陈大山 | 20602 | 2 | 0',
    ),
    wanted: { ...days, ids: ['20601', '20602'], absences: [6, 2], tardies: [1, 0] },
  },
  {
    page: 'Vietnamese',
    html: table('Học sinh | Lớp | Số ngày vắng', 'Lê Ada | 7A | 6', 'Trần Ben | 7A | 2'),
    wanted: { ...days, absences: [6, 2] },
  },
  {
    page: 'Indonesian',
    html: table('Siswa | NIS | Jumlah hari absen', 'Ada Vale | 3001 | 6', 'Ben Moss | 3002 | 2'),
    wanted: { ...days, absences: [6, 2] },
  },
  {
    page: 'Romanian',
    html: table(
      'Elev | Clasa | Absențe motivate (ore) | Absențe nemotivate (ore)',
      'Vale Ada | 7A | 6 | 1',
      'Moss Ben | 7A | 2 | 0',
    ),
    wanted: { status: 'read', unit: 'hour', absences: [7, 2], excused: [6, 2], unexcused: [1, 0] },
  },
  {
    page: 'Welsh and English side by side',
    html: table(
      'Disgybl / Pupil | Blwyddyn / Year | Days Absent',
      'Ada Vale | 7 | 6',
      'Ben Moss | 7 | 2',
    ),
    wanted: { ...days, absences: [6, 2] },
  },
  {
    page: 'Hungarian days under the name of the pupil',
    html: table('Tanuló neve | Hiányzás (nap) | Késés', 'Kovács Anna | 6 | 2', 'Nagy Béla | 0 | 0'),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'unknown',
      asks: 'window',
      names: ['Kovács Anna', 'Nagy Béla'],
      absences: [6, 0],
      tardies: [2, 0],
    },
  },
  {
    page: 'Romanian days under the full name of the pupil',
    html: table(
      'Numele și prenumele elevului | Total absențe (zile) | Întârzieri',
      'Pop Ana | 9 | 1',
      'Radu Ion | 0 | 3',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'unknown',
      asks: 'window',
      names: ['Pop Ana', 'Radu Ion'],
      absences: [9, 0],
      tardies: [1, 3],
    },
  },
];
