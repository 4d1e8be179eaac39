import { useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { i18n } from '#i18n';
import { Callout } from '../ui/Callout.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Switch } from '../ui/Switch.tsx';
import { HeldSetting } from './HeldSetting.tsx';

type MarkSettingsProps = {
  settings: Pick<Settings, 'badge' | 'clickOpensCase'>;
  /** Settings that the school holds: shown, not to be changed. */
  setBySchool: ReadonlySet<keyof Settings>;
  /** Resolves when it is on disk; the screen then shows the new setting. */
  onSave: (patch: Partial<Settings>) => Promise<unknown>;
};

/** What marks and toolbar do; each choice takes effect at once (ui/design.md H2). */
export function MarkSettings({ settings, setBySchool, onSave }: MarkSettingsProps) {
  const [hasFailed, setHasFailed] = useState(false);
  function save(patch: Partial<Settings>) {
    setHasFailed(false);
    onSave(patch).catch(() => setHasFailed(true));
  }
  return (
    <Section title={i18n.t('settings.marks.title')}>
      <div className="stack">
        <p className="field__label">{i18n.t('settings.marks.click')}</p>
        <Segments
          label={i18n.t('settings.marks.click')}
          options={[
            { value: 'explains', label: i18n.t('settings.marks.explains') },
            { value: 'opens', label: i18n.t('settings.marks.opens') },
          ]}
          value={settings.clickOpensCase ? 'opens' : 'explains'}
          onChange={(click) => save({ clickOpensCase: click === 'opens' })}
        />
        {setBySchool.has('badge') ? (
          <HeldSetting
            label={i18n.t('settings.marks.badge')}
            value={settings.badge ? i18n.t('policy.isOn') : i18n.t('policy.isOff')}
          />
        ) : (
          <Switch
            label={i18n.t('settings.marks.badge')}
            hint={i18n.t('settings.marks.badgeHint')}
            isSelected={settings.badge}
            onChange={(badge) => save({ badge })}
          />
        )}
        {hasFailed ? (
          <Callout kind="danger" title={i18n.t('ui.notSaved')}>
            {i18n.t('settings.notSavedBody')}
          </Callout>
        ) : null}
        <p className="xs muted">{i18n.t('settings.marks.never')}</p>
      </div>
    </Section>
  );
}
