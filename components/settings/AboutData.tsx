import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { keyPart } from '../../lib/words/message-key.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { Section } from '../ui/Section.tsx';
import type { ProfileCare } from '../vault/profile-care.ts';
import '../ui/list.css';

type AboutDataProps = {
  students: number;
  readings: number;
  /** Megabytes in use; null where the browser does not tell. */
  megabytes: number | null;
  /** What the browser promises about this profile; null until it answered. */
  care: ProfileCare | null;
  /** Ways on from here. */
  children?: ReactNode;
};

/** What is stored, and where. */
export function AboutData({ students, readings, megabytes, care, children }: AboutDataProps) {
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
          {care === null ? null : (
            <>
              <dt>{i18n.t('vault.profile.browser')}</dt>
              <dd>{i18n.t(`vault.profile.${keyPart(care)}`)}</dd>
            </>
          )}
        </dl>
        <p className="sm muted">{i18n.t('settings.data.where')}</p>
        <p className="sm muted">{i18n.t('settings.data.profile')}</p>
        {children}
      </div>
    </Section>
  );
}
