import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { Badge } from '../../../../components/ui/Badge.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Callout } from '../../../../components/ui/Callout.tsx';
import { CauseState } from '../../../../components/ui/CauseState.tsx';
import { Checkbox } from '../../../../components/ui/Checkbox.tsx';
import { DayField } from '../../../../components/ui/DayField.tsx';
import { Disclosure } from '../../../../components/ui/Disclosure.tsx';
import { IconButton } from '../../../../components/ui/IconButton.tsx';
import { Meter } from '../../../../components/ui/Meter.tsx';
import { MoreMenu } from '../../../../components/ui/MoreMenu.tsx';
import { type PickCard, PickCards } from '../../../../components/ui/PickCards.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { Segments } from '../../../../components/ui/Segments.tsx';
import { SelectField } from '../../../../components/ui/SelectField.tsx';
import { Switch } from '../../../../components/ui/Switch.tsx';
import { TagChoice } from '../../../../components/ui/TagChoice.tsx';
import { TextField } from '../../../../components/ui/TextField.tsx';
import { Tier } from '../../../../components/ui/Tier.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const nothing = () => {};

test('everything one reads looks good', async () => {
  await render(
    <main className="stack">
      <Section title="Counts" count={4}>
        {(['ok', 'early', 'risk', 'mod', 'sev', 'count'] as const).map((tier) => (
          <Tier key={tier} tier={tier} chip>
            33% of days
          </Tier>
        ))}
        {(['cause', 'asked-unknown', 'family-declined', 'not-asked'] as const).map((answer) => (
          <CauseState key={answer} answer={answer} words="In words" />
        ))}
        <Badge>Best match</Badge>
        <Badge kind="caution">6</Badge>
        <Meter label="12 of 31" value={12} of={31} />
      </Section>
      {(['good', 'caution', 'danger', 'plain', 'info'] as const).map((kind) => (
        <Callout key={kind} kind={kind} title="What happened">
          What is safe, and what to do.
        </Callout>
      ))}
    </main>,
  );
  await expect.element(page.getByRole('progressbar', { name: '12 of 31' })).toBeVisible();
  await expectGoodLooks();
});

test('everything one answers with looks good and has a name', async () => {
  await render(
    <main className="stack">
      <TextField label="Words" hint="Your own" value="" onChange={nothing} />
      <TextField label="More" multiline error="Write something." value="" onChange={nothing} />
      <SelectField
        label="For"
        options={[{ value: 'a', label: 'Myself' }]}
        value="a"
        onChange={nothing}
      />
      <DayField label="Day" value={null} error="Choose a day." onChange={nothing} />
      <Checkbox label="Cause" isSelected onChange={nothing} />
      <Checkbox label="Off" hint="And why" isDisabled isSelected={false} onChange={nothing} />
      <Switch label="Badge" isSelected onChange={nothing} />
      <div className="inline">
        <Button kind="primary">Save</Button>
        <Button kind="quiet">Cancel</Button>
        <Button kind="danger">Erase</Button>
        <Button isDisabled>Off</Button>
        <IconButton icon="close" label="Close" onPress={nothing} />
      </div>
      <Disclosure title="More">Folded</Disclosure>
    </main>,
  );
  await expectGoodLooks();
  await expect.element(page.getByLabelText('More')).toHaveAccessibleDescription('Write something.');
  await expect.element(page.getByLabelText('More')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByRole('switch', { name: 'Badge' })).toBeChecked();
});

test('a danger is spoken at once, anything else is not', async () => {
  const { rerender } = await render(<Callout kind="danger" title="Not saved" />);
  await expect.element(page.getByRole('alert')).toBeVisible();
  await rerender(<Callout kind="caution" title="Look again" />);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('moving through tags answers nothing; Enter does', async () => {
  const onChange = vi.fn();
  const options = [
    { value: 'work', label: 'Work', key: '1' },
    { value: 'grief', label: 'Grief', key: '2' },
  ] as const;
  await render(
    <main>
      <TagChoice label="Cause" options={options} value={null} takesFocus onChange={onChange} />
    </main>,
  );
  await expect.element(page.getByRole('radio', { name: 'Work' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onChange).toHaveBeenCalledExactlyOnceWith('grief');
  await expectGoodLooks();
});

test('segments and cards hold one choice and pass on the next', async () => {
  const options = [
    { value: 'explains', label: 'Explains it' },
    { value: 'opens', label: 'Opens the case' },
  ] as const;
  const cards: PickCard<'mentoring' | 'hybrid'>[] = [
    { value: 'mentoring', title: 'Mentoring', lead: 'One adult', badge: 'Best match' },
    {
      value: 'hybrid',
      title: 'Hybrid',
      lead: 'Online',
      fit: [{ kind: 'care', text: 'Look' }],
    },
  ];
  const onSegment = vi.fn();
  const onCard = vi.fn();
  await render(
    <main>
      <Segments label="A click" options={options} value="explains" onChange={onSegment} />
      <PickCards label="Way back" cards={cards} value="mentoring" onChange={onCard} />
    </main>,
  );
  await page.getByText('Opens the case').click();
  await page.getByText('Hybrid').click();
  await expect.poll(() => onSegment).toHaveBeenCalledExactlyOnceWith('opens');
  await expect.poll(() => onCard).toHaveBeenCalledExactlyOnceWith('hybrid');
  await expectGoodLooks();
});

test('a day that is not whole is no day', async () => {
  function Field() {
    const [day, setDay] = useState<string | null>('2025-11-20');
    return (
      <>
        <DayField label="Day" value={day} onChange={setDay} />
        <output>{day ?? 'no day'}</output>
      </>
    );
  }
  await render(<Field />);
  await page.getByLabelText('Day').fill('');
  await expect.element(page.getByRole('status')).toHaveTextContent('no day');
});

test('the menu opens by keyboard and chooses', async () => {
  const onChoose = vi.fn();
  const items = [
    { value: 'export', label: 'Export', icon: 'download' },
    { value: 'settings', label: 'Settings', icon: 'filter' },
  ] as const;
  await render(
    <main>
      <MoreMenu label="More" items={items} onChoose={onChoose} />
    </main>,
  );
  page.getByRole('button', { name: 'More' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Export' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => onChoose).toHaveBeenCalledExactlyOnceWith('settings');
});
