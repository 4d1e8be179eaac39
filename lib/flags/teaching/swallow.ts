/** What a press is made of; the page must hear none of it while somebody points. */
const PRESSES =
  'pointerdown pointerup mousedown mouseup dblclick auxclick contextmenu touchstart touchend dragstart submit';

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Keeps presses and taken keys from the page, before its own elements hear them. `onPress` gets a click that a person made;
 * `onKey` answers whether it took the key.
 */
export function swallowPresses(
  view: Window,
  signal: AbortSignal,
  onPress: (event: MouseEvent) => void,
  onKey: (event: KeyboardEvent) => boolean,
): void {
  const options = { capture: true, passive: false, signal };
  const click = (event: MouseEvent): void => {
    swallow(event);
    if (event.isTrusted) onPress(event);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isTrusted && onKey(event)) swallow(event);
  };
  for (const type of PRESSES.split(' ')) view.addEventListener(type, swallow, options);
  view.addEventListener('click', click, options);
  view.addEventListener('keydown', press, options);
}
