import type { Size } from './place.ts';
import { createDress } from './styles.ts';
import type { Dress } from './styles.ts';

/** A window with its constructors, as the type library wants them. */
export type View = Window & typeof globalThis;

/** The one element of ours in the page, outside its body, and what is inside its closed root. */
export type Frame = {
  document: Document;
  view: View;
  /** `<bridgeback-layer>`; flags are its children. */
  host: HTMLElement;
  /** Where things stand in the page's own coordinates and scroll along; never widens the page. */
  field: HTMLElement;
  root: ShadowRoot;
  dress: Dress;
  attach(): void;
  detach(): void;
};

/** The window as it can be seen: without its scroll bars, in px. */
export function sizeOf({ document, view }: Frame): Size {
  return { width: document.documentElement.clientWidth, height: view.innerHeight };
}

/** Builds the layer's element; it enters the page with the first mark or pill, so a page without any has none of us. */
export function createFrame(document: Document, view: View): Frame {
  const host = document.createElement('bridgeback-layer');
  const root = host.attachShadow({ mode: 'closed' });
  const dress = createDress(view);
  dress(root);
  const field = document.createElement('div');
  field.className = 'field';
  field.append(document.createElement('slot'));
  root.append(field);
  return {
    document,
    view,
    host,
    field,
    root,
    dress,
    attach() {
      if (!host.isConnected) document.documentElement.append(host);
    },
    detach: () => host.remove(),
  };
}
