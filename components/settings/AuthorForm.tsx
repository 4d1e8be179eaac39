import { useState } from 'react';
import { i18n } from '#i18n';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useSaving } from './use-saving.ts';

type AuthorFormProps = {
  /** The name as kept; empty where nobody gave one. */
  name: string;
  /** Resolves when it is on disk. */
  onSave: (name: string) => Promise<unknown>;
};

/** Who writes here, so that records and exports can say so. */
export function AuthorForm({ name, onSave }: AuthorFormProps) {
  const [text, setText] = useState(name);
  const { state, run, touch } = useSaving();
  function change(typed: string) {
    setText(typed);
    touch();
  }
  return (
    <Section title={i18n.t('settings.author.title')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          run(() => onSave(text));
        }}
      >
        <TextField
          label={i18n.t('settings.author.name')}
          hint={i18n.t('settings.author.hint')}
          value={text}
          maxLength={200}
          onChange={change}
        />
        <SaveLine
          label={i18n.t('settings.author.save')}
          state={state}
          isNews={text.trim() !== name}
          onSave={() => run(() => onSave(text))}
        />
      </form>
    </Section>
  );
}
