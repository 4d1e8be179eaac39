import type { Mark, PageMarks } from '../../../../lib/domain/mark.ts';
import type { FlagHandlers, FlagWords, LitCell } from '../../../../lib/flags/flag.ts';
import { openFlagLayer } from '../../../../lib/flags/layer.ts';
import type { FlagLayer } from '../../../../lib/flags/layer.ts';

/** A class list of invented students, and what is needed to draw marks over it. */

const roots = new WeakMap<Element, ShadowRoot>();
/** Whether any root of ours was left open. */
export const modes: string[] = [];
Element.prototype.attachShadow = new Proxy(Reflect.get(Element.prototype, 'attachShadow'), {
  apply(attach, host: Element, [init]: [ShadowRootInit]): ShadowRoot {
    const root = Reflect.apply(attach, host, [init]);
    modes.push(init.mode);
    roots.set(host, root);
    return root;
  },
});

export const names = [
  'Aldermere, Jonas',
  'Anand-Holt, Priya',
  'Featheringham-Oduya, Christopher-James',
  'Fenwick, Ayo',
  'Grünwald, Ottilie',
];

export const words: FlagWords = {
  language: 'en',
  direction: 'ltr',
  product: 'Bridgeback',
  knowWhy: 'I know why',
  openCase: 'Open case',
  noCase: 'No student number here.',
  column: 'Column',
  hideMarks: 'Hide marks on this page',
  marksHidden: 'Marks hidden',
  showMarks: 'Show them',
  foldPill: 'Fold to a dot',
};

/** A mark for one student, severe unless told otherwise. */
export function markFor(student: number, rest: Partial<Mark> = {}): Mark {
  return {
    student,
    tier: 'sev',
    over: true,
    chip: '33%',
    earlier: null,
    label: 'Severe, 24 of 71 days. Show why.',
    tip: '24 of 71 days · 33% · severe',
    figure: '24',
    figureRest: 'of 71 days · 33%',
    tierWord: 'severe',
    lines: [{ term: 'Change', detail: '+2 since 3 Oct' }],
    canOpen: true,
    asOf: '2025-11-14',
    ...rest,
  };
}

export function pageMarks(marks: Mark[], rest: Partial<PageMarks> = {}): PageMarks {
  return { marks, pill: null, clickOpensCase: false, ...rest };
}

/** Writes the list into the page; `link` makes names links. Returns the name elements by student. */
export function writeClass(students: string[] = names, { link = true } = {}): Map<number, Element> {
  const rows = students.map(
    (name, index) =>
      `<tr><td>${link ? `<a href="#${index}">${name}</a>` : `<b>${name}</b>`}</td><td>1044${index}</td><td class="r">24</td></tr>`,
  );
  document.body.innerHTML = `
    <style>
      body { margin: 0; font: 12px/24px Arial, sans-serif; background: #fff }
      table { width: 800px; border-collapse: collapse } td { padding: 0 8px; height: 24px }
      td:first-child { width: 500px } .r { text-align: right }
    </style>
    <table id="class"><tbody>${rows.join('')}</tbody></table>`;
  return anchorsOf();
}

/** The name elements as they stand now, in page order. */
export function anchorsOf(): Map<number, Element> {
  return new Map([...document.querySelectorAll('td a, td b')].entries());
}

export type Heard = { opened: [number, string][]; pages: number };

/** Opens a layer over the test page that writes down what it is told. */
export function openLayer(rest: Partial<FlagHandlers & { words: FlagWords }> = {}): {
  layer: FlagLayer;
  heard: Heard;
} {
  const heard: Heard = { opened: [], pages: 0 };
  const sources = (student: number): LitCell[] =>
    [...document.querySelectorAll(`tr:nth-child(${student + 1}) .r`)].map((element) => ({
      element,
      column: 'Days Absent',
    }));
  const layer = openFlagLayer(document, {
    words,
    onOpen: (student, want) => heard.opened.push([student, want]),
    onOpenPage: () => (heard.pages += 1),
    sources,
    ...rest,
  });
  return { layer, heard };
}

export function flags(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('bridgeback-flag')];
}

/** The closed root of one of our elements, for the test's eyes only. */
export function rootOf(host: Element | null | undefined): ShadowRoot {
  const root = host && roots.get(host);
  if (!root) throw new Error('This element has no root');
  return root;
}

export function chipOf(host: Element | undefined): HTMLButtonElement {
  const chip = rootOf(host).querySelector('button');
  if (!chip) throw new Error('This flag has no chip');
  return chip;
}

/** Something in the layer's own root: the pill, the tip, the explanation. */
export function inLayer(selector: string): HTMLElement | null {
  const layer = document.querySelector('bridgeback-layer');
  return layer && rootOf(layer).querySelector<HTMLElement>(selector);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for the next two pictures: what follows scrolling happens in the first. */
export function nextPicture(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
