import { i18n } from '#i18n';
import { optOutLine } from '../../../../components/family/preferences-words.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Callout } from '../../../../components/ui/Callout.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { familyUpdateDue, lastUpdateOn } from '../../../../lib/domain/casework/contact-days.ts';
import { preferencesOf } from '../../../../lib/domain/casework/contact-preferences.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { openIdOf, type CaseView } from '../student/case-view.ts';
import { KeptLetters } from './KeptLetters.tsx';
import { UpdateEditor } from './UpdateEditor.tsx';

function OptedOut({ words, hasDraft }: { words: string; hasDraft: boolean }) {
  return (
    <Callout kind="plain" title={words}>
      {hasDraft ? i18n.t('family.optOut.draftKept') : i18n.t('family.optOut.respected')}
    </Callout>
  );
}

function Closed({ isDue, onDraft }: { isDue: boolean; onDraft: () => void }) {
  return (
    <div className="stack stack--2">
      <p className="sm muted">{i18n.t(isDue ? 'family.update.due' : 'family.update.closedText')}</p>
      <div>
        <Button {...(isDue ? { kind: 'primary' } : {})} onPress={onDraft}>
          <Icon name="pencil" />
          {i18n.t('family.update.draft')}
        </Button>
      </div>
    </div>
  );
}

/** The weekly update: when the last one went, and the letter of this week; none where the family opted out. */
export function UpdatePart({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const preferences = preferencesOf(file.preferences);
  const openId = openIdOf(view, 'update');
  const isOpen = openId !== undefined;
  const last = lastUpdateOn(file.contacts, today);
  const due = file.plan === null ? null : familyUpdateDue(file.plan, last);
  const optOut = preferences === null ? '' : optOutLine(preferences, today);
  return (
    <Section
      title={i18n.t('family.update.title')}
      count={
        last === null
          ? i18n.t('family.update.neverSent')
          : i18n.t('family.update.lastSent', { day: formatDay(last, today) })
      }
    >
      {optOut === '' ? (
        isOpen ? (
          <UpdateEditor key={openId} view={view} day={openId ?? today} />
        ) : (
          <Closed
            isDue={due !== null && due <= today}
            onDraft={() => forms.open({ kind: 'update', id: null })}
          />
        )
      ) : (
        <OptedOut words={optOut} hasDraft={isOpen} />
      )}
      <KeptLetters view={view} openId={openId ?? null} />
    </Section>
  );
}
