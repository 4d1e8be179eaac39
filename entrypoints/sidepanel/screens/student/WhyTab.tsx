import { i18n } from '#i18n';
import { CauseHistory } from '../../../../components/case/CauseHistory.tsx';
import { CauseList, causeTitle } from '../../../../components/case/CauseList.tsx';
import { NoteList } from '../../../../components/case/NoteList.tsx';
import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { CauseState } from '../../../../components/ui/CauseState.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { AskedCause } from './AskedCause.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { CauseEditor } from './CauseEditor.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { newCauseForm } from './open-form.ts';
import { useEarlierCauses } from './use-earlier-causes.ts';
import { useRemoval } from './use-removal.ts';

function NotAsked({ onRecord }: { onRecord: () => void }) {
  return (
    <div className="stack">
      <CauseState answer="not-asked" words={i18n.t('student.cause.none')} />
      <p className="sm muted">{i18n.t('student.cause.noneText')}</p>
      <div>
        <Button kind="primary" size="lg" onPress={onRecord}>
          {i18n.t('student.cause.record')}
        </Button>
      </div>
    </div>
  );
}

function Causes({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  const earlier = useEarlierCauses(file.student.id);
  const openId = openIdOf(view, 'cause');
  const add = () => forms.open(newCauseForm);
  const isEmpty = file.causes.length === 0;
  return (
    <Section
      title={i18n.t('student.cause.title')}
      action={
        <LinkButton small onPress={add}>
          <Icon name="plus" size="sm" />
          {i18n.t('student.cause.add')}
        </LinkButton>
      }
    >
      {openId === undefined ? null : <CauseEditor key={openId} view={view} id={openId} />}
      <AskedCause view={view} />
      {isEmpty && openId === undefined && view.answer.open === null && <NotAsked onRecord={add} />}
      <CauseList
        causes={file.causes}
        today={today}
        onEdit={({ id }) => forms.open({ kind: 'cause', id })}
        onRemove={(cause) => remove('causes', cause.id, causeTitle(cause))}
      />
      <CauseHistory earlier={earlier} today={today} />
    </Section>
  );
}

function Notes({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  const earlier = useEarlier('notes', file.student.id, today);
  const openId = openIdOf(view, 'note');
  return (
    <Section
      title={i18n.t('student.note.title')}
      action={
        <LinkButton small onPress={() => forms.open({ kind: 'note', id: null })}>
          <Icon name="plus" size="sm" />
          {i18n.t('student.note.add')}
        </LinkButton>
      }
    >
      {openId === undefined ? null : <NoteEditor key={openId} view={view} id={openId} />}
      {file.notes.length === 0 && openId === undefined && (
        <p className="sm muted">{i18n.t('student.note.none')}</p>
      )}
      <NoteList
        notes={file.notes}
        today={today}
        onEdit={({ id }) => forms.open({ kind: 'note', id })}
        earlier={(note) => earlier(note, i18n.t(`student.note.${note.kind}.name`))}
        onRemove={(note) => remove('notes', note.id, i18n.t(`student.note.${note.kind}.name`))}
      />
    </Section>
  );
}

/** What got in the way, and what else is known of the student. */
export function WhyTab({ view }: { view: CaseView }) {
  return (
    <>
      <Causes view={view} />
      <Notes view={view} />
    </>
  );
}
