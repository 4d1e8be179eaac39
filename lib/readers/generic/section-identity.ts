import { bodyOf, parentOf } from '../page/dom.ts';
import type { Page } from '../reader.ts';
import { wordsOfName } from './subject.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subject.ts';
import { toldIdentity } from './told-identity.ts';

/** How far around a list the labels with its student's name may stand. */
const levels = 8;

/**
 * The student a part of the page is about: by labels in the smallest box around it that has the student's name, else the
 * student of the whole page. Null where two students are named in that box, or none anywhere.
 */
export function studentAround(page: Page, element: Element): Subject | null {
  const body = bodyOf(page.document);
  let box = parentOf(element);
  for (let level = 0; box && box !== body && level < levels; level += 1, box = parentOf(box)) {
    const { name, sisId, grade } = toldIdentity(box);
    if (name) return { name: name.text, element: name.value, sisId, grade, key: null };
  }
  return subjectOf(page);
}

/** Whether every part has a student of its own. */
export function areDifferent(subjects: Subject[]): boolean {
  const people = subjects.map(({ name, sisId }) => `${wordsOfName(name)}\n${sisId?.text ?? ''}`);
  return new Set(people).size === subjects.length;
}
