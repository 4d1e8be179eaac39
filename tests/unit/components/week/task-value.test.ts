import { expect, test } from 'vitest';
import { taskInput, taskProblems, taskText } from '../../../../components/week/task-value.ts';

test('a task needs words; who and by when may stay open', () => {
  expect(taskProblems({ text: ' ', who: 'Mr. Bell', dueOn: '2025-11-24' })).toEqual(['text']);
  expect(taskInput({ text: ' Bus pass ', who: ' ', dueOn: '' })).toEqual({
    text: 'Bus pass',
    who: '',
    dueOn: null,
  });
  expect(taskInput({ text: 'Bus pass', who: 'Mr. Bell', dueOn: '2025-11-24' }).dueOn).toBe(
    '2025-11-24',
  );
});

test('as one text it leaves out what is open', () => {
  expect(taskText({ text: 'Bus pass', who: '', dueOn: '2025-11-24' })).toBe('Bus pass\n2025-11-24');
});
