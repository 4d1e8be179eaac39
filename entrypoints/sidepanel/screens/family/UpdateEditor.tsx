import { useState } from 'react';
import { i18n } from '#i18n';
import { SentQuestion } from '../../../../components/family/SentQuestion.tsx';
import { lacksSomething } from '../../../../components/family/update-checks.ts';
import { leftOf } from '../../../../components/family/update-form-value.ts';
import {
  LogNotes,
  UpdateLanguage,
  UpdateParts,
} from '../../../../components/family/UpdateParts.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Callout } from '../../../../components/ui/Callout.tsx';
import { Disclosure } from '../../../../components/ui/Disclosure.tsx';
import { preferencesOf } from '../../../../lib/domain/casework/contact-preferences.ts';
import { familyLanguageFor } from '../../../../lib/domain/casework/family-language.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import type { CaseView } from '../student/case-view.ts';
import { DraftedLetter } from './DraftedLetter.tsx';
import { type LeavingProps, LeavingWays } from './LeavingWays.tsx';
import { toldStrength } from './update-start.ts';
import { useLeaving } from './use-leaving.ts';
import { useSent } from './use-sent.ts';
import { type Update, useUpdate } from './use-update.ts';

function Nothing() {
  return (
    <Callout kind="plain" title={i18n.t('family.update.nothing')}>
      {i18n.t('family.update.nothingText')}
    </Callout>
  );
}

/** What can be added, folded where the letter lacks nothing; it stays as it opened while the person types. */
function Parts({ view, state }: { view: CaseView; state: Update }) {
  const { draft, update } = state;
  const [startsOpen] = useState(() => update === null || lacksSomething(update));
  return (
    <Disclosure title={i18n.t('family.update.add')} open={startsOpen}>
      <div className="stack added">
        <UpdateParts
          value={draft.value}
          onChange={draft.change}
          toldStrength={toldStrength(view.file.interviews)}
        />
      </div>
    </Disclosure>
  );
}

function Asked({ view, state, leaving }: LeavingProps) {
  const { isSaving, sent } = useSent(view, state);
  const { draft } = state;
  const left = leftOf(draft.value);
  if (left === null) return null;
  const wanted = preferencesOf(view.file.preferences)?.channels ?? [];
  return (
    <SentQuestion
      key={left.way}
      way={left.way}
      likely={wanted[0] ?? 'text'}
      isSaving={isSaving}
      takesFocus={leaving.hasLeft}
      onSent={(how) => sent(left, how)}
      onNotSent={() => draft.change({ left: '' })}
    />
  );
}

function Written({ view, state }: { view: CaseView; state: Update }) {
  const { draft, update, sessions } = state;
  const leaving = useLeaving(view.file.student.id, state);
  const home = preferencesOf(view.file.preferences)?.language ?? '';
  const missing = home === '' || familyLanguageFor(home) !== null ? null : home;
  return (
    <>
      <LogNotes week={sessions} />
      <UpdateLanguage value={draft.value} onChange={draft.change} missing={missing} />
      {update === null ? <Nothing /> : <DraftedLetter shown={update} state={state} />}
      <Parts view={view} state={state} />
      {update === null ? null : (
        <LeavingWays view={view} shown={update} state={state} leaving={leaving} />
      )}
      <Asked view={view} state={state} leaving={leaving} />
    </>
  );
}

/**
 * The letter of the week that `day` is in: drafted from facts, read, changed and sent by a person (ui/design.md D6). One of a week
 * that is over says so.
 */
export function UpdateEditor({ view, day }: { view: CaseView; day: SchoolDay }) {
  const state = useUpdate(view, day);
  const { week } = state;
  if (!state.draft.isReady) return null;
  return (
    <div className="stack">
      {view.today > week.to ? (
        <p className="sm strong">
          {i18n.t('paper.letter.over', { day: formatDay(week.from, view.today) })}
        </p>
      ) : null}
      <p className="xs muted">{i18n.t('family.update.lead')}</p>
      <Written view={view} state={state} />
      <div className="inline">
        <Button kind="quiet" onPress={view.forms.close}>
          {i18n.t('family.update.close')}
        </Button>
        <output className="xs muted push">
          {state.draft.isKept ? i18n.t('student.form.draftKept') : ''}
        </output>
      </div>
    </div>
  );
}
