import { useState } from 'react';
import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { findChoices, type StudentChoice } from './find-choices.ts';

type ChooseStudentsProps = {
  students: readonly StudentChoice[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  /** Once somebody tried to go on without anybody. */
  isMissing: boolean;
};

/** Whose records go: ticked one by one, found by name or id. Those that are ticked stay in view. */
export function ChooseStudents({ students, chosen, onChoose, isMissing }: ChooseStudentsProps) {
  const [text, setText] = useState('');
  const { shown, more } = findChoices(students, chosen, text);
  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  }
  return (
    <fieldset className="stack stack--2">
      <legend className="field__label">{i18n.t('backup.handOver.students')}</legend>
      <TextField
        label={i18n.t('backup.handOver.find')}
        type="search"
        value={text}
        onChange={setText}
        error={isMissing ? i18n.t('backup.handOver.missing') : null}
      />
      <output className="xs muted">
        {i18n.t('backup.handOver.chosen', chosen.size, { n: formatCount(chosen.size) })}
      </output>
      {shown.length === 0 ? (
        <p className="sm muted">{i18n.t('backup.handOver.nobody')}</p>
      ) : (
        <ul>
          {shown.map(({ id, name, sisId }) => (
            <li key={id}>
              <Checkbox
                label={name}
                hint={sisId}
                isSelected={chosen.has(id)}
                onChange={(isChosen) => choose(id, isChosen)}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p className="xs muted">
          <Icon name="search" size="sm" />{' '}
          {i18n.t('backup.handOver.more', more, { n: formatCount(more) })}
        </p>
      ) : null}
    </fieldset>
  );
}
