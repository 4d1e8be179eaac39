import { windowIn } from '../generic/column.ts';
import { daysIn, monthOf } from '../page/dates-in-text.ts';
import { fold } from '../page/text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';

/** Words beside the name of a part that make it no other thing: "Current month of the class". */
const mostUnknown = 2;
const parts = ['recent', 'month', 'term'];
/** "11/2025", "2025-11", "Q2", "MP 3", "T1", "W46". */
const numbered =
  /^(?:(?:0?[1-9]|1[0-2])\s?[/.-]\s?\d{4}|\d{4}\s?[/.-]\s?(?:0?[1-9]|1[0-2])|(?:q|mp|t|tri|sem|s|w|wk)\s?\d{1,2})$/iu;
/** Of one day or of days counted back. */
const days =
  /^(?:today|yesterday|hoy|ayer|heute|gestern|aujourd.?hui|hier|oggi|ieri|hoje|ontem|vandaag|gisteren|daily)$|\b\d{1,3}\s?(?:days?|weeks?|wks?|d[ií]as?|semanas?|tage|wochen|jours|semaines)\b/iu;
const year = /^\d{4}$/u;

function wordsOf(text: string): string[] {
  return text.split(/[\s,.:;()/–—-]+/u).filter((word) => word !== '');
}

/** "November", "Nov 2025", "2025 noviembre": a month and at most its year. */
function isMonth(text: string): boolean {
  const words = wordsOf(text);
  const months = words.filter((word) => monthOf(word) !== null);
  const others = words.filter((word) => monthOf(word) === null && !/^(?:de|of)$/iu.test(word));
  return months.length === 1 && others.every((word) => year.test(word)) && others.length <= 1;
}

/** Whether somebody who chose these words chose a part of the year: a month, a term, a week, some days. */
export function isPartChosen(text: string): boolean {
  const meaning = meaningOf(text);
  if (numbered.test(text.trim()) || days.test(text.trim()) || isMonth(text)) return true;
  if (meaning.unknown.length > mostUnknown || speaksOf(meaning, 'all')) return false;
  return parts.some((part) => part === windowIn(meaning));
}

/** Whether a line beside a list says that it is about a month: "November 2025", "Absences in November". */
export function isPartSaid(text: string): boolean {
  if (daysIn(text, null).length > 0) return false;
  if (isMonth(text)) return true;
  const words = wordsOf(fold(text));
  const last = words.findLastIndex((word) => monthOf(word) !== null);
  const ends = last >= 0 && words.slice(last + 1).every((word) => year.test(word));
  return ends && speaksOf(meaningOf(text), 'absent', 'attendance', 'missed');
}

/** The year a school year begins in: "2024-25", "2024/2025"; null for other words. */
export function yearIn(text: string): number | null {
  const [, from = '', to = ''] =
    /^\D{0,20}(\d{4})\s?[-/–]\s?(\d{2}|\d{4})\D{0,10}$/u.exec(text) ?? [];
  const isNext = from !== '' && (Number(from) + 1) % 100 === Number(to) % 100;
  return isNext ? Number(from) : null;
}
