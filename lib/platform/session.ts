import { browser } from './browser.ts';

/** A parser that throws on anything it does not know; every zod schema is one. */
export type Parser<T> = {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
};

/** Reads one key of `storage.session` (memory only, trusted contexts only); null when missing or not of this shape. */
export async function readSession<T>(key: string, parser: Parser<T>): Promise<T | null> {
  const found = await browser.storage.session.get(key);
  const parsed = parser.safeParse(found[key]);
  return parsed.success ? parsed.data : null;
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function dropSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls the listener with the new value (null when dropped or unreadable) whenever the key changes; returns how to stop. */
export function watchSession<T>(
  key: string,
  parser: Parser<T>,
  listener: (value: T | null) => void,
): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area !== 'session' || !change) return;
    const parsed = parser.safeParse(change.newValue);
    listener(parsed.success ? parsed.data : null);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
