import type { MarkTier } from '../domain/mark.ts';

/** An outline to be drawn with a pen this wide; without a width it is filled. */
type Outline = { d: string; pen?: number; colour?: string };

const SVG = 'http://www.w3.org/2000/svg';
const ring = 'M6 1.75a4.25 4.25 0 0 1 0 8.5a4.25 4.25 0 0 1 0-8.5z';

/** The tiers' shapes on a 12 px grid; they gain ink as days add up (ui/design.md 13). */
const tierShapes: Record<MarkTier, Outline[]> = {
  early: [{ d: ring, pen: 1.25 }, { d: 'M6 4.4a1.6 1.6 0 0 1 0 3.2a1.6 1.6 0 0 1 0-3.2z' }],
  risk: [{ d: ring, pen: 1.5 }, { d: 'M6 1.75a4.25 4.25 0 0 0 0 8.5z' }],
  mod: [{ d: 'M6 .75 11.25 6 6 11.25.75 6z' }],
  sev: [
    {
      d: 'M2.5 1h7A1.5 1.5 0 0 1 11 2.5v7A1.5 1.5 0 0 1 9.5 11h-7A1.5 1.5 0 0 1 1 9.5v-7A1.5 1.5 0 0 1 2.5 1z',
    },
  ],
  count: [{ d: 'M2.25 11.25V1', pen: 1.5 }, { d: 'M2.25 1.25h8.25L8.25 4l2.25 2.75H2.25z' }],
};

const icons = {
  close: 'm4.5 4.5 7 7m0-7-7 7',
  'eye-off':
    'm2.5 2.5 11 11M6.3 4A6 6 0 0 1 8 3.75c4.1 0 6.5 4.25 6.5 4.25a12 12 0 0 1-1.8 2.2M9.9 12A6 6 0 0 1 8 12.25C3.9 12.25 1.5 8 1.5 8a12 12 0 0 1 2.6-2.9',
};

const logo: Outline[] = [
  { d: 'M6 0h12a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6z' },
  {
    d: 'M4 8.75h16M5.25 18c.7-4.6 3.3-6.75 6.75-6.75S18.05 13.4 18.75 18M8.25 8.75v3.6M15.75 8.75v3.6',
    pen: 1.75,
    colour: 'var(--on-accent)',
  },
];

function draw(document: Document, name: string, grid: number, outlines: Outline[]): SVGElement {
  const make = (tag: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS(SVG, tag);
    for (const key in attributes) element.setAttribute(key, attributes[key] ?? '');
    return element;
  };
  const svg = make('svg', { class: name, viewBox: `0 0 ${grid} ${grid}`, 'aria-hidden': 'true' });
  for (const { d, pen, colour = 'currentColor' } of outlines) {
    const ink = pen ? { fill: 'none', stroke: colour, 'stroke-width': `${pen}` } : { fill: colour };
    svg.append(make('path', { d, 'stroke-linecap': 'round', ...ink }));
  }
  return svg;
}

/** The tier's shape as an SVG element, 10 px on the page. */
export function tierShape(document: Document, tier: MarkTier): SVGElement {
  return draw(document, 'glyph', 12, tierShapes[tier]);
}

/** A 16 px icon; decorative, its button carries the name. */
export function iconShape(document: Document, name: keyof typeof icons): SVGElement {
  return draw(document, 'ic', 16, [{ d: icons[name], pen: 1.5 }]);
}

/** The product's mark: a deck, an arch and two piers. */
export function logoShape(document: Document): SVGElement {
  return draw(document, 'mark', 24, logo);
}
