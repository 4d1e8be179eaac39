import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing.ts';

/** Keys as `KeyboardEvent.key` gives them, letters in lower case; two after another as "g p". */
/** An act that answers false leaves the key to the browser. */
export type KeyActs = Readonly<Record<string, () => void | false>>;

/** How long the first of two keys waits for the second, in milliseconds. */
const patience = 1500;

/** Listens for single keys anywhere on the page, off while a field has the focus or a modifier is held. */
export function useKeys(acts: KeyActs, isOn = true) {
  const newest = useRef(acts);
  useEffect(() => {
    newest.current = acts;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    let first: { key: string; at: number } | null = null;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const waited = first && event.timeStamp - first.at <= patience ? `${first.key} ${key}` : null;
      const act = (waited ? newest.current[waited] : undefined) ?? newest.current[key];
      first = { key, at: event.timeStamp };
      if (act && act() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
