import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import '../page/coverage.css';
import '../ui/list.css';

/** One thing that left, in finished words. */
export type SharedLine = {
  id: string;
  icon: IconName;
  title: string;
  detail: string;
  /** Headings of a file, to look up; empty where the detail says them all. */
  fields: readonly string[];
  purpose: string;
  by: string;
  when: string;
};

export type SharedLogProps = {
  lines: readonly SharedLine[];
  /** The day of the first line; null while there is none. */
  since: string | null;
  /** Students who are in the log and still on this device; `''` chooses everyone. */
  students: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (studentId: string) => void;
  /** Absent where the school allows no files. */
  onSaveFile?: (() => void) | undefined;
};

/** Everything that left by a person's hand, newest first, of everyone or of one student (ui/design.md G2). */
export function SharedLog(props: SharedLogProps) {
  const { lines, since, students, chosen, onChoose, onSaveFile } = props;
  if (since === null) {
    return (
      <Empty icon="shield" title={i18n.t('leaving.log.none')}>
        {i18n.t('leaving.log.noneText')}
      </Empty>
    );
  }
  return (
    <>
      <output className="cov cov--band">
        <Facts>
          {i18n.t('leaving.log.entries', lines.length, { n: String(lines.length) })}
          {i18n.t('leaving.log.since', { day: since })}
        </Facts>
      </output>
      <div className="pad stack">
        <SelectField
          label={i18n.t('leaving.log.student')}
          options={[
            { value: '', label: i18n.t('leaving.log.everyone') },
            ...students.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={chosen}
          onChange={onChoose}
        />
        <ul className="list" aria-label={i18n.t('leaving.log.title')}>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
        {onSaveFile && lines.length > 0 ? (
          <div>
            <Button onPress={onSaveFile}>
              <Icon name="download" />
              {i18n.t('leaving.log.saveFile')}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}

function Line({ line }: { line: SharedLine }) {
  const { icon, title, detail, fields, purpose, by, when } = line;
  return (
    <li>
      <Icon name={icon} />
      <div>
        <p>{title}</p>
        <p className="list__meta">{detail}</p>
        <p className="list__meta">
          <Facts>
            {purpose || null}
            {by}
          </Facts>
        </p>
        {fields.length === 0 ? null : (
          <Disclosure title={i18n.t('leaving.log.which')}>
            <p className="list__meta">{fields.join(i18n.t('page.listComma'))}</p>
          </Disclosure>
        )}
      </div>
      <span className="list__meta num">{when}</span>
    </li>
  );
}
