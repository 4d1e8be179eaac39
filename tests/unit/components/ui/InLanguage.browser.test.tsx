import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { InLanguage } from '../../../../components/ui/InLanguage.tsx';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { Segments } from '../../../../components/ui/Segments.tsx';
import { TextField } from '../../../../components/ui/TextField.tsx';
import { expectNoViolations } from '../../../tools/axe.ts';
import { speak } from '../../../tools/speak-language.ts';

function Screen({ onChange = () => {} }: { onChange?: (value: string) => void }) {
  return (
    <InLanguage>
      <main>
        <BackBar title="السبب" onBack={() => {}} />
        <Icon name="calendar" />
        <Segments
          label="الصف"
          options={['1', '2', '3'].map((value) => ({ value, label: value }))}
          value="2"
          onChange={onChange}
        />
        <TextField label="ملاحظة" value="Jaylen came." onChange={() => {}} multiline />
      </main>
    </InLanguage>
  );
}

async function open(onChange?: (value: string) => void): Promise<void> {
  document.body.className = 'bb';
  onTestFinished(() => {
    document.documentElement.dir = '';
    document.documentElement.lang = 'en';
  });
  await render(<Screen {...(onChange ? { onChange } : {})} />);
}

const turned = (selector: string) =>
  getComputedStyle(document.querySelector(selector) ?? document.body).scale;

test('an Arabic page begins at the right, and what points along the line is turned', async () => {
  speak('ar');
  await open();
  const { lang, dir } = document.documentElement;
  expect([lang, dir]).toEqual(['ar', 'rtl']);
  expect(turned('.icon-btn .ic')).toBe('-1 1');
  expect(turned('main > .ic')).toBe('none');
  const back = page.getByRole('button', { name: 'رجوع' }).element().getBoundingClientRect();
  const title = page.getByRole('heading').element().getBoundingClientRect();
  expect(back.left).toBeGreaterThan(title.left);
  await expectNoViolations(document.body);
});

test('arrow keys of its widgets follow the line', async () => {
  speak('ar');
  const chosen: string[] = [];
  await open((value) => chosen.push(value));
  page.getByRole('radio', { name: '2' }).element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => chosen.at(-1)).toBe('3');
});

test('what is typed keeps its own direction', async () => {
  speak('ar');
  await open();
  const field = page.getByRole('textbox').element();
  expect(getComputedStyle(field).unicodeBidi).toBe('plaintext');
});

test('an English page begins at the left', async () => {
  await open();
  const { lang, dir } = document.documentElement;
  expect([lang, dir]).toEqual(['en-US', 'ltr']);
  expect(turned('.icon-btn .ic')).toBe('none');
});
