import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Section } from '../ui/Section.tsx';
import '../ui/list.css';

type AboutDataProps = {
  students: number;
  readings: number;
  /** Megabytes in use; null where the browser does not tell. */
  megabytes: number | null;
};

/** What is stored, where, and in which language it is shown. */
export function AboutData({ students, readings, megabytes }: AboutDataProps) {
  return (
    <Section title={i18n.t('settings.data.title')}>
      <div className="stack">
        <dl className="kv">
          <dt>{i18n.t('settings.data.students')}</dt>
          <dd className="num">{formatCount(students)}</dd>
          <dt>{i18n.t('settings.data.readings')}</dt>
          <dd className="num">{formatCount(readings)}</dd>
          {megabytes === null ? null : (
            <>
              <dt>{i18n.t('settings.data.space')}</dt>
              <dd className="num">
                {i18n.t('settings.data.megabytes', { size: formatCount(megabytes) })}
              </dd>
            </>
          )}
        </dl>
        <p className="sm muted">{i18n.t('settings.data.where')}</p>
        <p className="sm muted">{i18n.t('settings.data.profile')}</p>
        <p className="sm muted">{i18n.t('settings.data.language')}</p>
      </div>
    </Section>
  );
}
