import type { Unit } from '../../../lib/domain/page-reading.ts';

/** A head over counts and the units it can mean: none where the word alone does not say what is counted. */
export type Head = { text: string; units: Unit[] };

export type Language = {
  code: string;
  /** Words that say whom the rows are about, and a word for a name that does not. */
  student: string[];
  anyName: string;
  id: string[];
  grade: string[];
  total: Head[];
  /** "Absent" alone: beside "Excused" it may leave the excused ones out. */
  bare: string[];
  excused: string[];
  unexcused: string[];
  tardies: string[];
  totalRow: string;
};

const day: Unit[] = ['day'];
const period: Unit[] = ['period', 'hour'];
const unsaid: Unit[] = [];

const heads = (units: Unit[], ...texts: string[]): Head[] => texts.map((text) => ({ text, units }));

/** Heads as school systems print them, from products' own screens; chosen for this proof, not taken from the readers. */
export const languages: Language[] = [
  {
    code: 'en',
    student: ['Student', 'Student Name', 'Students', 'Learner'],
    anyName: 'Name',
    id: ['ID', 'Student ID', 'Student Number'],
    grade: ['Grade', 'Grade Level', 'Gr'],
    total: [
      ...heads(day, 'Days Absent', 'Total Days Absent', 'Absent Days', 'Days Missed'),
      ...heads(period, 'Period Absences', 'Periods Absent', 'Classes Missed', 'Class Absences'),
      ...heads(unsaid, 'Absences', 'Total Absences'),
    ],
    bare: ['Absent', 'Abs'],
    excused: ['Excused', 'Excused Absences', 'Exc'],
    unexcused: ['Unexcused', 'Unexcused Absences', 'Unexc'],
    tardies: ['Tardies', 'Tardy', 'Lates', 'Times Late'],
    totalRow: 'Total',
  },
  {
    code: 'es',
    student: ['Estudiante', 'Alumno'],
    anyName: 'Nombre',
    id: ['ID Estudiante'],
    grade: ['Grado', 'Nivel'],
    total: [
      ...heads(day, 'Días de Ausencia', 'Días ausente'),
      ...heads(unsaid, 'Ausencias', 'Total de ausencias'),
    ],
    bare: ['Ausente'],
    excused: ['Justificadas', 'Ausencias justificadas'],
    unexcused: ['Injustificadas', 'Ausencias injustificadas'],
    tardies: ['Retrasos', 'Tardanzas'],
    totalRow: 'Total',
  },
  {
    code: 'fr',
    student: ['Élève', 'Élèves'],
    anyName: 'Nom',
    id: ['Numéro'],
    grade: ['Niveau scolaire', 'Classe'],
    total: [
      ...heads(day, "Jours d'absence"),
      ...heads(['half-day'], "Demi-journées d'absence", '½ journées'),
      ...heads(period, "Heures d'absence", 'Heures de cours manquées'),
      ...heads(unsaid, 'Absences', 'Nb Abs'),
    ],
    bare: ['Absent'],
    excused: ['Justifiées'],
    unexcused: ['Non justifiées'],
    tardies: ['Retards', 'Nb retards'],
    totalRow: 'Total',
  },
  {
    code: 'de',
    student: ['Schüler', 'Schüler/in', 'Schülerin/Schüler'],
    anyName: 'Name',
    id: ['ID Nummer'],
    grade: ['Klassenstufe', 'Klasse'],
    total: [
      ...heads(day, 'Fehltage'),
      ...heads(period, 'Fehlstunden'),
      ...heads(unsaid, 'Abwesenheiten'),
    ],
    bare: ['Abwesend'],
    excused: ['Entschuldigt'],
    unexcused: ['Unentschuldigt'],
    tardies: ['Verspätungen'],
    totalRow: 'Summe',
  },
  {
    code: 'it',
    student: ['Studente', 'Alunno'],
    anyName: 'Nome',
    id: ['Matricola'],
    grade: ['Classe'],
    total: [...heads(day, 'Giorni di assenza'), ...heads(unsaid, 'Assenze', 'Assenze totali')],
    bare: ['Assente'],
    excused: ['Giustificate'],
    unexcused: ['Non giustificate'],
    tardies: ['Ritardi'],
    totalRow: 'Totale',
  },
  {
    code: 'nl',
    student: ['Leerling'],
    anyName: 'Naam',
    id: ['Leerlingnummer'],
    grade: ['Klas'],
    total: [...heads(day, 'Dagen Afwezig'), ...heads(unsaid, 'Afwezigheden')],
    bare: ['Afwezig'],
    excused: ['Geoorloofd'],
    unexcused: ['Ongeoorloofd'],
    tardies: ['Te laat'],
    totalRow: 'Totaal',
  },
  {
    code: 'pt',
    student: ['Aluno', 'Estudante'],
    anyName: 'Nome',
    id: ['Matrícula'],
    grade: ['Série'],
    total: [...heads(day, 'Dias de ausência'), ...heads(unsaid, 'Faltas', 'Ausências')],
    bare: ['Ausente'],
    excused: ['Faltas justificadas'],
    unexcused: ['Faltas injustificadas'],
    tardies: ['Atrasos'],
    totalRow: 'Total',
  },
  {
    code: 'pl',
    student: ['Uczeń'],
    anyName: 'Imię i nazwisko',
    id: ['Numer'],
    grade: ['Klasa'],
    total: [...heads(day, 'Dni nieobecności'), ...heads(unsaid, 'Nieobecności')],
    bare: ['Nieobecny'],
    excused: ['Usprawiedliwione'],
    unexcused: ['Nieusprawiedliwione'],
    tardies: ['Spóźnienia'],
    totalRow: 'Razem',
  },
  {
    code: 'ja',
    student: ['学生'],
    anyName: '氏名',
    id: ['番号'],
    grade: ['学年'],
    total: [...heads(day, '欠席日数'), ...heads(unsaid, '欠席')],
    bare: ['欠席'],
    excused: ['公欠'],
    unexcused: ['無断欠席'],
    tardies: ['遅刻'],
    totalRow: '合計',
  },
  {
    code: 'ar',
    student: ['الطالب'],
    anyName: 'الاسم',
    id: ['رقم الطالب'],
    grade: ['الصف'],
    total: [...heads(day, 'أيام الغياب'), ...heads(unsaid, 'الغياب')],
    bare: ['غائب'],
    excused: ['بعذر'],
    unexcused: ['بدون عذر'],
    tardies: ['التأخر'],
    totalRow: 'المجموع',
  },
];
