import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatWeekday } from '../../lib/words/day.ts';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';

export type TalkDayProps = {
  days: readonly SchoolDay[];
  isDisabled: boolean;
  onChoose: (day: SchoolDay, who: string) => void;
};

/** A day for the conversation, which saves at once; who has it is oneself unless somebody is named before. */
export function TalkDay({ days, isDisabled, onChoose }: TalkDayProps) {
  const [who, setWho] = useState('');
  return (
    <>
      <TagChoice
        label={i18n.t('talkPlan.question')}
        options={days.map((day, index) => ({
          value: day,
          label: formatWeekday(day),
          key: String(index + 1),
        }))}
        value={null}
        takesFocus
        isDisabled={isDisabled}
        onChange={(day) => onChoose(day, who.trim())}
      />
      <TextField
        label={i18n.t('agenda.task.who')}
        hint={i18n.t('agenda.task.whoHint')}
        value={who}
        onChange={setWho}
        maxLength={500}
      />
    </>
  );
}
