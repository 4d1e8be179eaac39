import type { MarkTier } from '../domain/mark.ts';

type Drawing = { tag: string; attributes: Record<string, string | number> };

const SVG = 'http://www.w3.org/2000/svg';
const filled = { fill: 'currentColor' };
const lined = { fill: 'none', stroke: 'currentColor' };
const circle = (r: number, rest: Drawing['attributes']): Drawing => ({
  tag: 'circle',
  attributes: { cx: 6, cy: 6, r, ...rest },
});
const path = (d: string, rest: Drawing['attributes']): Drawing => ({
  tag: 'path',
  attributes: { d, ...rest },
});

/** The tiers' shapes on a 12 px grid; they gain ink as days add up (ui/design.md 13). */
const tierShapes: Record<MarkTier, Drawing[]> = {
  early: [circle(4.25, { ...lined, 'stroke-width': 1.25 }), circle(1.6, filled)],
  risk: [
    circle(4.25, { ...lined, 'stroke-width': 1.5 }),
    path('M6 1.75a4.25 4.25 0 0 0 0 8.5z', filled),
  ],
  mod: [path('M6 .75 11.25 6 6 11.25.75 6z', filled)],
  sev: [{ tag: 'rect', attributes: { x: 1, y: 1, width: 10, height: 10, rx: 1.5, ...filled } }],
  count: [
    path('M2.25 11.25V1', { ...lined, 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
    path('M2.25 1.25h8.25L8.25 4l2.25 2.75H2.25z', filled),
  ],
};

const icon = {
  ...lined,
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const icons = {
  close: [path('m4.5 4.5 7 7m0-7-7 7', icon)],
  'eye-off': [
    path(
      'm2.5 2.5 11 11M6.3 4A6 6 0 0 1 8 3.75c4.1 0 6.5 4.25 6.5 4.25a12 12 0 0 1-1.8 2.2M9.9 12A6 6 0 0 1 8 12.25C3.9 12.25 1.5 8 1.5 8a12 12 0 0 1 2.6-2.9',
      icon,
    ),
  ],
} satisfies Record<string, Drawing[]>;

const logo: Drawing[] = [
  { tag: 'rect', attributes: { width: 24, height: 24, rx: 6, ...filled } },
  path(
    'M4 8.75h16M5.25 18c.7-4.6 3.3-6.75 6.75-6.75S18.05 13.4 18.75 18M8.25 8.75v3.6M15.75 8.75v3.6',
    { fill: 'none', stroke: 'var(--on-accent)', 'stroke-width': 1.75, 'stroke-linecap': 'round' },
  ),
];

function draw(document: Document, name: string, grid: number, parts: Drawing[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', `0 0 ${grid} ${grid}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const { tag, attributes } of parts) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
    svg.append(part);
  }
  return svg;
}

/** The tier's shape as an SVG element, 10 px on the page. */
export function tierShape(document: Document, tier: MarkTier): SVGElement {
  return draw(document, 'glyph', 12, tierShapes[tier]);
}

/** A 16 px icon; decorative, its button carries the name. */
export function iconShape(document: Document, name: keyof typeof icons): SVGElement {
  return draw(document, 'ic', 16, icons[name]);
}

/** The product's mark: a deck, an arch and two piers. */
export function logoShape(document: Document): SVGElement {
  return draw(document, 'mark', 24, logo);
}
