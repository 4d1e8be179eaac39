import { i18n } from '#i18n';
import { Section } from '../ui/Section.tsx';

/** Which language words are shown in, and who decides it. */
export function LanguageNote() {
  return (
    <Section title={i18n.t('settings.language.title')}>
      <p className="sm muted">{i18n.t('settings.language.follows')}</p>
    </Section>
  );
}
