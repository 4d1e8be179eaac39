import { useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { i18n } from '#i18n';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { LadderField } from './LadderField.tsx';
import {
  lineProblem,
  linesFrom,
  linesText,
  type LinesField,
  type LinesText,
} from './lines-value.ts';
import { SaveLine } from './SaveLine.tsx';
import { useSaving } from './use-saving.ts';
import { keyPart } from '../../lib/words/message-key.ts';

type LinesFormProps = {
  settings: Settings;
  /** Resolves when it is on disk. */
  onSave: (patch: Partial<Settings>) => Promise<unknown>;
};

/** Where this school draws its lines, in days (domain.md R2, R5). */
export function LinesForm({ settings, onSave }: LinesFormProps) {
  const [text, setText] = useState(() => linesText(settings));
  const [showsErrors, setShowsErrors] = useState(false);
  const { state, run, touch } = useSaving();
  function change(patch: Partial<LinesText>) {
    setText({ ...text, ...patch });
    touch();
  }
  function save() {
    const lines = linesFrom(text);
    setShowsErrors(lines === null);
    if (lines) run(() => onSave(lines));
  }
  const field = (name: LinesField) => ({
    label: i18n.t(`settings.lines.${name}`),
    hint: i18n.t(`settings.lines.${name}Hint`),
    suffix: i18n.t('settings.lines.days'),
    value: text[name],
    error: showsErrors ? errorOf(name, text) : null,
    onChange: (typed: string) => change({ [name]: typed }),
  });
  return (
    <Section title={i18n.t('settings.lines.title')}>
      <div className="stack">
        <NumberField {...field('whyAt')} />
        <NumberField {...field('recoveryAt')} />
        <LadderField ladder={text.ladder} onChange={(ladder) => change({ ladder })} />
        <NumberField {...field('minimumDays')} />
        <p className="xs muted">{i18n.t('settings.lines.kept')}</p>
        <SaveLine
          label={i18n.t('settings.lines.save')}
          state={state}
          isNews={JSON.stringify(text) !== JSON.stringify(linesText(settings))}
          onSave={save}
        />
      </div>
    </Section>
  );
}

function errorOf(name: LinesField, text: LinesText): string | null {
  const problem = lineProblem(name, text[name]);
  return problem && i18n.t(`settings.lines.${keyPart(problem)}`);
}
