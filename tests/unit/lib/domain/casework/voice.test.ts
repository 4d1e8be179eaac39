import { expect, test } from 'vitest';
import type { Interview } from '../../../../../lib/domain/casework/interview.ts';
import { newestTalks, strengthsOf, voiceOf } from '../../../../../lib/domain/casework/voice.ts';

const talk = (changes: Partial<Interview>): Interview => ({
  id: crypto.randomUUID(),
  createdAt: '2025-10-02T15:00:00.000Z',
  updatedAt: '2025-10-02T15:00:00.000Z',
  createdBy: 'Ms. Abara',
  revision: 1,
  deletedAt: null,
  studentId: '6b1f6a0e-6a5f-4c7e-9f0a-3f1f7f5f2a10',
  with: 'student',
  answer: 'answered',
  heldOn: '2025-10-02',
  strengths: '',
  gotInTheWay: '',
  wouldHelp: '',
  voice: '',
  mayPrintVoice: false,
  ...changes,
});

test('the newest quote of the student stands at the top, whatever was said without one since', () => {
  const quoted = talk({ voice: 'Mornings are the problem.' });
  const older = talk({ heldOn: '2025-09-12', voice: 'I do not know.' });
  const silent = talk({ heldOn: '2025-11-01', voice: '  ' });
  expect(voiceOf([silent, older, quoted])).toBe(quoted);
  expect(voiceOf([silent])).toBeNull();
  expect(voiceOf([])).toBeNull();
});

test('a family is never quoted as the student, and nothing out of the bin is', () => {
  expect(voiceOf([talk({ with: 'family', voice: 'He is tired.' })])).toBeNull();
  expect(voiceOf([talk({ voice: 'Gone.', deletedAt: '2025-10-03T15:00:00.000Z' })])).toBeNull();
});

test('of two talks on one day the one written down later is the newer', () => {
  const late = talk({ createdAt: '2025-10-02T17:00:00.000Z', voice: 'Later.' });
  expect(voiceOf([late, talk({ voice: 'Earlier.' })])?.voice).toBe('Later.');
  expect(newestTalks([talk({}), late])[0]).toBe(late);
});

test('strengths are lines, the newest first, each once', () => {
  const said = [
    talk({ strengths: 'Repairs bikes\n\nExplains math' }),
    talk({ heldOn: '2025-11-01', with: 'family', strengths: ' repairs bikes \nNever misses shop' }),
  ];
  expect(strengthsOf(said)).toEqual(['repairs bikes', 'Never misses shop', 'Explains math']);
});
