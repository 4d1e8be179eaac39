import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { ImportTaught } from '../../../../components/teach/ImportTaught.tsx';
import { PageQuestions } from '../../../../components/teach/PageQuestions.tsx';
import { PassOnSheet } from '../../../../components/teach/PassOnSheet.tsx';
import { RenameSheet } from '../../../../components/teach/RenameSheet.tsx';
import { TaughtList } from '../../../../components/teach/TaughtList.tsx';
import { TaughtNote } from '../../../../components/teach/TaughtNote.tsx';
import { taughtFileText } from '../../../../lib/domain/taught-file.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { layoutOfList, taught } from '../../lib/domain/invented-taught.ts';

describe('T4, taught', () => {
  test('can be passed on and forgotten', async () => {
    const acts = { onPassOn: vi.fn(), onForget: vi.fn(), onClose: vi.fn() };
    await render(<TaughtNote {...acts} />);
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Pass it to a colleague' }).click();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(() => acts.onPassOn).toHaveBeenCalledOnce();
    await expect.poll(() => acts.onForget).toHaveBeenCalledOnce();
  });

  test('is not passed on where the school allows no files', async () => {
    await render(<TaughtNote onPassOn={null} onForget={() => {}} onClose={() => {}} />);
    await expect.element(page.getByText('Pass it')).not.toBeInTheDocument();
  });

  test('says copied only when it was', async () => {
    const onCopy = vi.fn(() => Promise.reject(new Error('no')));
    await render(
      <PassOnSheet title="ATT-41" onCopy={onCopy} onSave={() => {}} onClose={() => {}} />,
    );
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect
      .element(page.getByText('The browser did not allow copying.', { exact: false }))
      .toBeVisible();
    await expectGoodLooks();
  });
});

describe('what the page does not say', () => {
  const term = { ...layoutOfList(), window: 'term' as const };
  const questions = [
    {
      about: 'window' as const,
      options: [
        { text: 'school-year', layout: layoutOfList() },
        { text: 'term', layout: term },
      ],
    },
  ];

  test('is one click, in the reader’s words', async () => {
    const onAnswer = vi.fn();
    await render(
      <PageQuestions
        questions={questions}
        onAnswer={onAnswer}
        onTeach={() => {}}
        notSaved={false}
      />,
    );
    await expect.element(page.getByText('From when does it count?')).toBeVisible();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Term' }).click();
    await expect.poll(() => onAnswer).toHaveBeenCalledExactlyOnceWith(term);
  });

  test('says when the answer could not be kept', async () => {
    await render(
      <PageQuestions questions={questions} onAnswer={() => {}} onTeach={() => {}} notSaved />,
    );
    await expect.element(page.getByRole('alert').getByText('Not saved')).toBeVisible();
    await expectGoodLooks();
  });
});

describe('the list in the settings', () => {
  const draw = (
    own = [taught()],
    held = [taught({ title: 'From the district', origin: null })],
  ) => {
    const onAct = vi.fn();
    const list = (
      <main>
        <TaughtList held={held} own={own} canPassOn onAct={onAct}>
          <p>Import</p>
        </TaughtList>
      </main>
    );
    return { drawn: render(list), onAct, own };
  };

  test('shows what the school ships without a way to change it', async () => {
    const { drawn, onAct, own } = draw();
    await drawn;
    await expect.element(page.getByText('Set by your district')).toBeVisible();
    await expectGoodLooks();
    expect(page.getByRole('button', { name: /More about/ }).elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'More about ATT-41' }).click();
    await page.getByRole('menuitem', { name: 'Forget it' }).click();
    await expect.poll(() => onAct).toHaveBeenCalledExactlyOnceWith('forget', own[0]);
  });

  test('says that there are none', async () => {
    await draw([], []).drawn;
    await expect.element(page.getByText('No page was taught here yet.')).toBeVisible();
    await expectGoodLooks();
  });

  test('a title is never empty', async () => {
    const onSave = vi.fn(() => Promise.resolve());
    await render(<RenameSheet title="ATT-41" onSave={onSave} onClose={() => {}} />);
    await page.getByRole('textbox').fill('  ');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Give it a title.')).toBeVisible();
    await expectGoodLooks();
    await page.getByRole('textbox').fill('Year report');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => onSave).toHaveBeenCalledExactlyOnceWith('Year report');
  });
});

describe('taking one in', () => {
  async function pick(text: string, onAdd = vi.fn(() => Promise.resolve())) {
    const { container } = await render(<ImportTaught onAdd={onAdd} />);
    const input = container.querySelector('input');
    if (!input) throw new Error('There is nothing to pick a file with.');
    await userEvent.upload(input, new File([text], 'page.json', { type: 'application/json' }));
    return onAdd;
  }

  test('shows what it reads before it is added', async () => {
    const one = taught();
    const onAdd = await pick(taughtFileText(one));
    await expect.element(page.getByText('“tot a” as days. Start of year.')).toBeVisible();
    await expectGoodLooks();
    expect(onAdd).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => onAdd).toHaveBeenCalledExactlyOnceWith([one]);
    await expect.element(page.getByText(/^Added\./)).toBeVisible();
  });

  test('says what is wrong with another file', async () => {
    const onAdd = await pick('Dear colleague');
    await expect.element(page.getByText('This is no taught page')).toBeVisible();
    await expectGoodLooks();
    expect(onAdd).not.toHaveBeenCalled();
  });
});
