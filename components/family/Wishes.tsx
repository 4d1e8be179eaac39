import { i18n } from '#i18n';
import type { ContactPreferences } from '../../lib/domain/casework/contact-preferences.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { channelsWords, hoursWords, optOutLine, spokenWords } from './preferences-words.ts';

/** How the family wants to be reached, in one line; or that nobody asked yet. */
export function Wishes({
  preferences,
  today,
  onEdit,
}: {
  preferences: ContactPreferences | null;
  today: SchoolDay;
  onEdit: () => void;
}) {
  if (preferences === null) {
    return (
      <p className="sm muted">
        {i18n.t('family.wishes.none')}{' '}
        <LinkButton onPress={onEdit}>{i18n.t('family.wishes.add')}</LinkButton>
      </p>
    );
  }
  const optOut = optOutLine(preferences, today);
  const asked = [
    preferences.person,
    spokenWords(preferences),
    channelsWords(preferences),
    hoursWords(preferences),
  ].filter((words) => words !== '');
  return (
    <div className="split">
      <div className="sm">
        <p>{asked.length === 0 ? i18n.t('family.wishes.open') : <Facts>{asked}</Facts>}</p>
        {optOut === '' ? null : <p className="strong">{optOut}</p>}
        {preferences.words === '' ? null : <p className="muted typed">{preferences.words}</p>}
      </div>
      <IconButton small icon="pencil" label={i18n.t('family.wishes.edit')} onPress={onEdit} />
    </div>
  );
}
