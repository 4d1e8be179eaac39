import { z } from '../domain/zod.ts';
import { readSession, watchSession, writeSession } from './session.ts';

const key = 'names-hidden';
const schema = z.boolean();

/** Whether names are hidden just now, for a projector or a shared screen; ends with the browser. */
export async function namesAreHidden(): Promise<boolean> {
  return (await readSession(key, schema)) ?? false;
}

export function hideNames(hidden: boolean): Promise<void> {
  return writeSession(key, hidden);
}

/** Tells at every change; returns how to stop. */
export function watchNamesHidden(listener: (hidden: boolean) => void): () => void {
  return watchSession(key, schema, (hidden) => listener(hidden ?? false));
}
