import { teachingSchema, type Teaching } from '../domain/teaching.ts';
import { browser } from './browser.ts';
import { dropSession, readSession, watchSession, writeSession } from './session.ts';

const keyOf = (tabId: number) => `teach:${tabId}`;
const file = '/teach.js';

/** How far somebody is with teaching the page of a tab; null where nobody is. */
export function readTeaching(tabId: number): Promise<Teaching | null> {
  return readSession(keyOf(tabId), teachingSchema);
}

export function keepTeaching(tabId: number, teaching: Teaching): Promise<void> {
  return writeSession(keyOf(tabId), teaching);
}

export function dropTeaching(tabId: number): Promise<void> {
  return dropSession(keyOf(tabId));
}

/** Tells it now and at every change; returns how to stop. */
export function watchTeaching(
  tabId: number,
  listener: (teaching: Teaching | null) => void,
): () => void {
  readTeaching(tabId).then(listener, () => listener(null));
  return watchSession(keyOf(tabId), teachingSchema, listener);
}

/** Loads the teaching script into the frames of a tab that may be read; resolves to their ids. Rejects where none may. */
export async function loadTeaching(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files: [file] });
  return results.map(({ frameId }) => frameId);
}

/** Loads it into one frame only. Rejects where the frame has left or may not be read. */
export async function loadTeachingInto(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file] });
}

/** The frames of a tab that may be read and are of this origin, by the browser's own word. Rejects where none may be read. */
export async function framesOf(tabId: number, origin: string): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: () => globalThis.origin });
  return results.filter(({ result }) => result === origin).map(({ frameId }) => frameId);
}
