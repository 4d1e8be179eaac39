import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { countOfUnit } from '../../lib/words/unit.ts';
import { daysFrom } from './lines-value.ts';
import '../ui/list.css';
import { keyPart } from '../../lib/words/message-key.ts';

/** Most further lines a school may draw (settings.ts). */
const most = 20;

type LadderFieldProps = { ladder: readonly number[]; onChange: (ladder: number[]) => void };
type LadderProblem = 'not-a-number' | 'out-of-range' | 'there-already' | 'too-many';

function problemOf(text: string, ladder: readonly number[]): LadderProblem | null {
  const days = daysFrom(text);
  if (days === null) return 'not-a-number';
  if (days <= 0 || days > 365) return 'out-of-range';
  if (ladder.includes(days)) return 'there-already';
  return ladder.length >= most ? 'too-many' : null;
}

/** Further count lines of the school, each with its own crossing (domain.md R5). */
export function LadderField({ ladder, onChange }: LadderFieldProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<LadderProblem | null>(null);
  function add() {
    const found = problemOf(text, ladder);
    setProblem(found);
    const days = daysFrom(text);
    if (found || days === null) return;
    onChange([...ladder, days].toSorted((one, other) => one - other));
    setText('');
  }
  return (
    <div className="stack stack--2">
      {ladder.length > 0 ? (
        <ul className="list list--2">
          {ladder.map((days) => (
            <li key={days}>
              <span className="num">{countOfUnit(days, 'day')}</span>
              <IconButton
                small
                icon="close"
                label={i18n.t('settings.lines.removeLine', { line: countOfUnit(days, 'day') })}
                onPress={() => onChange(ladder.filter((line) => line !== days))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="beside">
        <NumberField
          label={i18n.t('settings.lines.ladder')}
          hint={i18n.t('settings.lines.ladderHint')}
          suffix={i18n.t('settings.lines.days')}
          value={text}
          error={problem && i18n.t(`settings.lines.${keyPart(problem)}`)}
          onChange={setText}
        />
        <Button onPress={add}>{i18n.t('settings.add')}</Button>
      </div>
    </div>
  );
}
