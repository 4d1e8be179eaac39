import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { FindBox } from '../../../../components/page/FindBox.tsx';
import { NotReadSheet } from '../../../../components/page/NotReadSheet.tsx';
import { PageList } from '../../../../components/page/PageList.tsx';
import { StudentBar } from '../../../../components/student/StudentBar.tsx';
import { StudentHead } from '../../../../components/student/StudentHead.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { answerControls, pageRow, pageView } from '../../../tools/page-rows.ts';

const nothing = () => {};

/** Draws something while names are hidden and gives everything that can be read or heard of it. */
async function hidden(children: ReactNode): Promise<string> {
  await render(
    <NamesShown value={false}>
      <main>{children}</main>
    </NamesShown>,
  );
  return document.body.outerHTML;
}

const bo = pageRow({
  studentId: 'bo',
  key: 'bo',
  name: 'Lindqvist-Sato, Bo',
  cause: { answer: 'cause', words: 'Caregiving, transportation' },
  next: 'Plan, week 7',
});
const ana = pageRow({ studentId: 'ana', key: 'ana', name: 'Quiroga, Ana' });

test('rows hold initials, the rate without its word, and whether the cause is known', async () => {
  const text = await hidden(
    <PageList
      view={pageView({
        over: [bo, ana],
        near: [pageRow({ studentId: 'ayo', name: 'Fenwick, Ayo' })],
        neverSeen: [pageRow({ name: 'Kowalchuk, Ines' })],
      })}
      answer={answerControls({ open: { studentId: 'ana', state: 'open', isPlanning: false } })}
      onOpen={nothing}
      onAct={nothing}
      onDescribe={() => {}}
    />,
  );
  expect(text).not.toMatch(/Lindqvist|Quiroga|Fenwick|Kowalchuk|Caregiving|week 7|severe/);
  await expect.element(page.getByRole('button', { name: 'B. L.-S.' })).toBeVisible();
  await expect.element(page.getByText('I. K.')).toBeVisible();
  await expect.element(page.getByText('33%', { exact: true }).first()).toBeVisible();
  await expect.element(page.getByText('Cause known', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Cause not known').first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: /I know why/ })).not.toBeInTheDocument();
  await expect.element(page.getByText('Illness')).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('the rows that were not read say why, not who', async () => {
  const rows = [
    { key: 'a', text: 'Okafor, Jaylen 3 of 71', reason: 'No number where one should be' },
  ];
  const text = await hidden(<NotReadSheet rows={rows} onClose={nothing} />);
  expect(text).not.toMatch(/Okafor/);
  await expect.element(page.getByText('No number where one should be')).toBeVisible();
});

test('a student that was found is not told by grade and id either', async () => {
  const found = { ...ana, facts: ['Grade 10', '104417'], cause: null };
  const text = await hidden(
    <FindBox
      text="qui"
      onText={nothing}
      rows={[found]}
      studentsRead={41}
      onOpen={nothing}
      onBack={nothing}
    />,
  );
  expect(text).not.toMatch(/Quiroga|104417/);
  await expect.element(page.getByRole('button', { name: 'A. Q.' })).toBeVisible();
});

test('the head of a case, and the bar over it, hold initials and no id', async () => {
  const student = { name: 'Quiroga, Ana', grade: '10', sisId: '104417' };
  const text = await hidden(
    <>
      <StudentBar name={student.name} figure="24" isScrolled onBack={vi.fn()} />
      <StudentHead student={student}>24 of 71</StudentHead>
    </>,
  );
  expect(text).not.toMatch(/Quiroga|104417/);
  await expect.element(page.getByRole('heading', { name: 'A. Q.', level: 1 })).toBeVisible();
});
