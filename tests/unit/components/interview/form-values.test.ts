import { describe, expect, test } from 'vitest';
import {
  interviewInput,
  interviewProblems,
  newInterview,
} from '../../../../components/interview/interview-form-value.ts';
import { interviewText } from '../../../../components/interview/interview-words.ts';
import { withPrompt } from '../../../../components/interview/StrengthsField.tsx';
import { causeOfTalk } from '../../../../components/interview/talk-cause.ts';

const today = '2025-11-20';
const blank = newInterview(today);
const known = { answer: 'cause', weight: 'primary', deletedAt: null } as const;

describe('a talk', () => {
  test('needs one thing that was said, or that there was no answer', () => {
    expect(interviewProblems(blank, today)).toEqual(['nothing']);
    expect(interviewProblems({ ...blank, strengths: ' \n' }, today)).toEqual(['nothing']);
    for (const field of ['strengths', 'gotInTheWay', 'wouldHelp', 'voice'] as const) {
      expect(interviewProblems({ ...blank, [field]: 'Yes.' }, today)).toEqual([]);
    }
    expect(interviewProblems({ ...blank, item: 'work' }, today)).toEqual([]);
    expect(interviewProblems({ ...blank, answer: 'declined' }, today)).toEqual([]);
  });

  test('has a day, and not one that is still to come', () => {
    const said = { ...blank, voice: 'Mornings.' };
    expect(interviewProblems({ ...said, heldOn: '' }, today)).toEqual(['day']);
    expect(interviewProblems({ ...said, heldOn: '2025-11-21' }, today)).toEqual(['day-to-come']);
  });

  test('without an answer keeps no words that were typed before, but what is going well', () => {
    const typed = { ...blank, strengths: 'Draws', gotInTheWay: 'Hm.', voice: 'No.' };
    expect(
      interviewInput({ ...typed, answer: 'no-one-knows', mayPrintVoice: true }, 'student'),
    ).toEqual({
      with: 'student',
      answer: 'no-one-knows',
      heldOn: today,
      strengths: 'Draws',
      gotInTheWay: '',
      wouldHelp: '',
      voice: '',
      mayPrintVoice: false,
    });
  });

  test('quotes nobody but the student, and prints no words that are not there', () => {
    const typed = { ...blank, voice: 'Mornings.', mayPrintVoice: true };
    expect(interviewInput(typed, 'student')).toMatchObject({
      voice: 'Mornings.',
      mayPrintVoice: true,
    });
    expect(interviewInput(typed, 'family')).toMatchObject({ voice: '', mayPrintVoice: false });
    expect(interviewInput({ ...typed, voice: ' ' }, 'student').mayPrintVoice).toBe(false);
  });

  test('reads as text for the choice between two versions', () => {
    const value = { ...blank, strengths: 'Draws', item: 'work', gotInTheWay: 'Shifts.' };
    expect(interviewText(value, 'student', today)).toBe('Nov 20\nDraws\nWork\nShifts.');
    expect(interviewText({ ...blank, answer: 'declined' }, 'family', today)).toContain(
      'Preferred not to say',
    );
  });
});

describe('the cause that follows from a talk', () => {
  test('is the one that was named, in their words; the first is the main one', () => {
    const value = { ...blank, item: 'work', gotInTheWay: ' Night shifts. ' };
    expect(causeOfTalk(value, 'family', [])).toEqual({
      answer: 'cause',
      item: 'work',
      source: 'family',
      confidence: 'sure',
      weight: 'primary',
      saidOn: today,
      words: 'Night shifts.',
    });
    expect(causeOfTalk(value, 'student', [known])).toMatchObject({ weight: 'secondary' });
    const binned = { ...known, deletedAt: '2025-11-01T12:00:00.000Z' };
    expect(causeOfTalk(value, 'student', [binned])).toMatchObject({ weight: 'primary' });
  });

  test('is none where none was named', () => {
    expect(causeOfTalk({ ...blank, gotInTheWay: 'Mornings.' }, 'student', [])).toBeNull();
  });

  test('three answers that are no cause stay three, and never stand beside a known one', () => {
    const unknown = { ...blank, answer: 'no-one-knows' };
    const declined = { ...blank, answer: 'declined' };
    expect(causeOfTalk(unknown, 'student', [])).toMatchObject({
      answer: 'asked-unknown',
      item: null,
    });
    expect(causeOfTalk(declined, 'family', [])).toMatchObject({ answer: 'family-declined' });
    expect(causeOfTalk(declined, 'student', [])).toBeNull();
    expect(causeOfTalk(unknown, 'family', [known])).toBeNull();
    expect(causeOfTalk(declined, 'family', [known])).toBeNull();
  });
});

test('a prompt begins a line of its own, once', () => {
  expect(withPrompt('', 'A skill')).toBe('A skill: ');
  expect(withPrompt('Draws\n', 'A skill')).toBe('Draws\nA skill: ');
  expect(withPrompt('A skill: draws', 'A skill')).toBe('A skill: draws');
});
