import { i18n } from '#i18n';
import { channelsWords } from '../../../../components/family/preferences-words.ts';
import { SendUpdate } from '../../../../components/family/SendUpdate.tsx';
import type { ShownUpdate } from '../../../../components/family/shown-update.ts';
import type { Way } from '../../../../components/family/update-form-value.ts';
import {
  type ContactPreferences,
  preferencesOf,
} from '../../../../lib/domain/casework/contact-preferences.ts';
import { canSend, updateText } from '../../../../lib/domain/casework/weekly-update.ts';
import type { CaseView } from '../student/case-view.ts';
import type { Leaving } from './use-leaving.ts';
import type { Update } from './use-update.ts';

export type LeavingProps = { view: CaseView; state: Update; leaving: Leaving };

/** Ways that the family did not ask for, each with the reason. */
function unwantedWays(update: ShownUpdate, preferences: ContactPreferences | null) {
  const channels = preferences === null ? '' : channelsWords(preferences);
  const ways = (['text', 'email'] as const).filter((way) => !canSend(update, preferences, way).can);
  return new Map<Way, string>(
    ways.map((way) => [way, i18n.t(`family.send.unwanted.${way}`, { channels })]),
  );
}

/** The ways out of this device that the family agreed to. */
export function LeavingWays({
  view,
  shown,
  state,
  leaving,
}: LeavingProps & { shown: ShownUpdate }) {
  return (
    <SendUpdate
      text={updateText(shown)}
      subject={state.draft.value.student}
      unwanted={unwantedWays(shown, preferencesOf(view.file.preferences))}
      isLeaving={leaving.isLeaving}
      hasFailed={leaving.hasFailed}
      onLeave={(way, link) => leaving.go(shown, way, link)}
    />
  );
}
