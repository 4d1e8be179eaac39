import { element, escape } from './html.ts';

/** Decimal digits of other scripts by their zero. */
const zeros = { arabic: 0x0660, persian: 0x06f0, devanagari: 0x0966, thai: 0x0e50, wide: 0xff10 };

function inScript(text: string, zero: number): string {
  return text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
}

const decoy = '<span style="display:none">77</span>';

/** How a page may show a number; all of them look like that very number to whoever sees the page. */
const writings: Record<string, (text: string, value: number) => string> = {
  plain: escape,
  'one decimal': (_, value) => value.toFixed(1),
  comma: (_, value) => value.toFixed(1).replace('.', ','),
  link: (text) => element('a', text, 'href="?codes=*abs&amp;term=99"'),
  bold: (text) => `<b>${text}</b>`,
  'split in tags': (text) => Array.from(text, (one) => element('span', one)).join(''),
  'hidden sort key': (text) => `<span hidden>00${text}1</span>${text}`,
  'hidden twin': (text) => `${decoy}${text}`,
  script: (text) => `<script>var days=["Ghost Nobody",55];</script>${text}`,
  comment: (text) => `<!-- 91 -->${text}`,
  title: (text) => element('span', text, 'title="64 days absent"'),
  template: (text) => `<template>88</template>${text}`,
  'no-break blanks': (text) => `&nbsp;${text}&nbsp;`,
  'marks of direction': (text) => `\u200f${text}\u200e`,
  'reversed by a mark': (text) => `\u202e${reversed(text)}\u202c`,
  'reversed by an element': (text) => element('bdo', reversed(text), 'dir="rtl"'),
  'half as a sign': (text, value) => (value % 1 === 0 ? text : `${Math.floor(value) || ''}½`),
  'letters for digits': (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
  ...Object.fromEntries(
    Object.entries(zeros).map(([name, zero]) => [
      name,
      (text: string) => escape(inScript(text, zero)),
    ]),
  ),
};

export const writingNames = Object.keys(writings);

/** The number as the page writes it. */
export function written(value: number, writing: string): string {
  return (writings[writing] ?? escape)(String(value), value);
}

/** What pages put where there is nothing to count: it is not 0. */
export const placeholders = ['', '--', '—', '-', '.', '&nbsp;', 'N/A', '…', '?', '* ', 'n/a'];
