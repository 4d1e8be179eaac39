import type { openFlagLayer } from './layer.ts';

type Open = typeof openFlagLayer;

/**
 * Drawing is a script of its own, loaded only into frames that have something to draw: most pages of a SIS have no
 * student list, and pay for reading alone. The two scripts meet here, in the extension's own world of the page, which
 * the page cannot see.
 */
const place = Symbol.for('bridgeback flag layer');

/** Called by the drawing script: here is how to draw. */
export function offerFlagLayer(open: Open): void {
  Reflect.set(globalThis, place, open);
}

function isOpen(found: unknown): found is Open {
  return typeof found === 'function';
}

/** How to draw, or null while the drawing script is not there. */
export function offeredFlagLayer(): Open | null {
  const found: unknown = Reflect.get(globalThis, place);
  return isOpen(found) ? found : null;
}
