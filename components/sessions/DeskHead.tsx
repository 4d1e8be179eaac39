import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

/** What a whole group's session is: when, about what, with whom. */
export type DeskHeadProps = {
  date: SchoolDay;
  onDate: (date: SchoolDay) => void;
  /** Blocks of the day as their plans write them, by key; none or one leaves nothing to choose. */
  blocks: readonly { key: string; name: string }[];
  /** Key of the chosen block; null for all of the day. */
  block: string | null;
  onBlock: (block: string | null) => void;
  topic: string;
  teacher: string;
  onTold: (told: { topic?: string; teacher?: string }) => void;
  /** Marked sessions that have another topic or teacher. */
  differing: number;
  onUseForAll: () => void;
};

/** The empty text stands for all of the day; a block's key stands behind a letter of its own, as it may be empty. */
const valueOf = (block: string | null): string => (block === null ? '' : `b${block}`);

function BlockChoice({ blocks, block, onBlock }: DeskHeadProps) {
  return (
    <SelectField
      label={i18n.t('sessions.desk.block')}
      value={valueOf(block)}
      onChange={(value) => onBlock(value === '' ? null : value.slice(1))}
      options={[
        { value: '', label: i18n.t('sessions.desk.everyBlock') },
        ...blocks.map(({ key, name }) => ({
          value: valueOf(key),
          label: name === '' ? i18n.t('sessions.desk.noBlock') : name,
        })),
      ]}
    />
  );
}

/** The head of a sign-in. */
export function DeskHead(props: DeskHeadProps) {
  const { date, onDate, blocks, topic, teacher, onTold, differing, onUseForAll } = props;
  return (
    <section className="sec stack">
      <p className="sm muted">{i18n.t('sessions.desk.text')}</p>
      <div className="pair">
        <DayField
          label={i18n.t('sessions.form.day')}
          value={date}
          onChange={(day) => (day === null ? undefined : onDate(day))}
        />
        {blocks.length > 1 ? <BlockChoice {...props} /> : null}
      </div>
      <div className="pair">
        <TextField
          label={i18n.t('sessions.form.topic')}
          value={topic}
          onChange={(words) => onTold({ topic: words })}
          maxLength={500}
        />
        <TextField
          label={i18n.t('sessions.form.teacher')}
          value={teacher}
          onChange={(words) => onTold({ teacher: words })}
          maxLength={500}
        />
      </div>
      {differing > 0 && topic.trim() + teacher.trim() !== '' ? (
        <div>
          <Button size="sm" onPress={onUseForAll}>
            {i18n.t('sessions.desk.useForAll', differing, { n: differing })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
