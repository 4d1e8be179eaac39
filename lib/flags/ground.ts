import type { Theme } from './flag.ts';
import { unclobbered } from './unclobbered.ts';

type Colour = { light: number; alpha: number };

/** Under this luminance (0 black, 1 white, gamma-encoded) a ground counts as dark. */
const DARK = 0.5;

/** Luminance and opacity of a computed colour in any notation browsers hand out; null when the notation is unknown. */
export function readColour(computed: string): Colour | null {
  const [name = '', inside = ''] = computed.replace(')', '').split('(');
  const parts = (inside.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (name === 'color') return fromChannels(inside.startsWith('srgb') ? parts : [], 1);
  if (name === 'rgb' || name === 'rgba') return fromChannels(parts, 255);
  const [light, , , alpha = 1] = parts;
  if (light === undefined) return null;
  if (name === 'oklch' || name === 'oklab') return { light, alpha };
  return name === 'lab' || name === 'lch' ? { light: light / 100, alpha } : null;
}

function fromChannels([red, green, blue, alpha = 1]: number[], top: number): Colour | null {
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { light: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / top, alpha };
}

/**
 * A reader of the ground behind elements of one document. A see-through ground lets the one behind it decide, a picture
 * leaves it to the words upon it: dark words stand on light ground. Remembers what it saw; make a new one per drawing.
 */
export function createGround(view: Window): (element: Element) => Theme {
  const seen = new Map<Element, number>();

  function behindAll(): number {
    const scheme = view.getComputedStyle(unclobbered(view.document).documentElement).colorScheme;
    if (!scheme.includes('dark')) return 1;
    const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
    return scheme.includes('light') && !prefersDark ? 1 : 0;
  }

  function lightBehind(element: Element | null): number {
    if (!element) return behindAll();
    const known = seen.get(element);
    if (known !== undefined) return known;
    const style = view.getComputedStyle(element);
    const colour = readColour(style.backgroundColor) ?? { light: 1, alpha: 0 };
    const light = colour.light * colour.alpha + (1 - colour.alpha) * rest(element, style, colour);
    seen.set(element, light);
    return light;
  }
  function rest(element: Element, style: CSSStyleDeclaration, colour: Colour): number {
    if (colour.alpha >= 0.99) return 0;
    const words = style.backgroundImage === 'none' ? null : readColour(style.color);
    return words ? 1 - words.light : lightBehind(element.parentElement);
  }
  return (element) => (lightBehind(element) < DARK ? 'dark' : 'light');
}
