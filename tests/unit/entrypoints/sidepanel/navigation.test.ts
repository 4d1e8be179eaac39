import { describe, expect, test } from 'vitest';
import {
  goBack,
  goOn,
  type Place,
  placeOf,
  studentOf,
  type Trail,
} from '../../../../entrypoints/sidepanel/navigation.ts';

const start: Trail = [{ at: 'page' }];
const mateo: Place = { at: 'student', studentId: 'mateo', want: 'case', part: null, visit: 1 };
const priya: Place = { at: 'student', studentId: 'priya', want: 'cause', part: null, visit: 2 };
const after = (...places: Place[]) => places.reduce<Trail>(goOn, start);

describe('back', () => {
  test('leads from Settings to the case it was opened from, then to the list', () => {
    const trail = after({ at: 'week' }, mateo, { at: 'settings', part: 'top' });
    expect(placeOf(trail).at).toBe('settings');
    expect(placeOf(goBack(trail))).toBe(mateo);
    expect(placeOf(goBack(goBack(trail))).at).toBe('week');
  });

  test('never leaves the view', () => {
    expect(goBack(start)).toEqual(start);
  });

  test('passes no place twice', () => {
    const trail = after({ at: 'export' }, mateo, { at: 'export' });
    expect(trail.map(({ at }) => at)).toEqual(['page', 'student', 'export']);
  });
});

describe('a wanted student', () => {
  const wanted: Place = {
    at: 'wanted',
    student: { origin: 'https://sis.school.example', sisId: '104417' },
    want: 'cause',
  };

  test('stands over the list until the case takes their place', () => {
    expect(placeOf(after(wanted))).toBe(wanted);
    const trail = after(wanted, mateo);
    expect(placeOf(trail)).toBe(mateo);
    expect(placeOf(goBack(trail)).at).toBe('page');
  });

  test('is forgotten by going elsewhere', () => {
    expect(after(wanted, { at: 'settings', part: 'top' }).map(({ at }) => at)).toEqual([
      'page',
      'settings',
    ]);
  });
});

describe('the open case', () => {
  test('waits under a screen that stands over it', () => {
    expect(studentOf(after(mateo, { at: 'settings', part: 'top' }))).toBe(mateo);
  });

  test('gives way to another student', () => {
    const trail = after(mateo, priya);
    expect(studentOf(trail)).toBe(priya);
    expect(placeOf(goBack(trail)).at).toBe('page');
  });

  test('is closed by going to a view', () => {
    expect(studentOf(after(mateo, { at: 'page' }))).toBeNull();
  });
});
