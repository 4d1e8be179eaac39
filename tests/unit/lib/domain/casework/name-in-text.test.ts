import { expect, test } from 'vitest';
import { nameInText } from '../../../../../lib/domain/casework/name-in-text.ts';

test.each([
  ['Okafor-Reyes, Jaylen', 'Jaylen'],
  ['Villaseñor, Mateo Luis', 'Mateo Luis'],
  ['Grant, Jr., Devonte', 'Devonte'],
  ['Mateo Villaseñor', 'Mateo Villaseñor'],
  ['حسن، ليلى', 'ليلى'],
  ['Ng,', 'Ng'],
])('%s: %s', (name, called) => {
  expect(nameInText(name)).toBe(called);
});
