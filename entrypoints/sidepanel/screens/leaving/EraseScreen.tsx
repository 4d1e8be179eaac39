import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { EraseForm, type EraseFormProps } from '../../../../components/leaving/EraseForm.tsx';
import { Checkbox } from '../../../../components/ui/Checkbox.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { removeSiteAccess } from '../../../../lib/platform/site-access.ts';
import { useNoteTrouble } from '../../hooks/note-trouble.ts';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { NamesBand } from '../../NamesBand.tsx';
import type { EraseWish, Go } from '../../navigation.ts';
import { HandOverSheet } from '../backup/HandOverSheet.tsx';
import { SaveCopySheet } from '../backup/SaveCopySheet.tsx';
import { eraseAll, eraseForGood } from './erase-for-good.ts';
import { eraseWords } from './erase-words.ts';
import { type Erasing, readErasing } from './read-erasing.ts';

type EraseScreenProps = { wish: EraseWish; go: Go; onErased: () => void };

/** Erases a student, a school year, a site or everything, after saying what goes (trust.md S15; ui/design.md H3). */
export function EraseScreen({ wish, go, onErased }: EraseScreenProps) {
  const shownName = useShownName();
  const database = useDatabase();
  const live = useStored((rows) => readErasing(rows, database, wish), [database, wish]);
  // Counted once: what is being erased would count itself down, and then be gone, on screen.
  const [erasing, setErasing] = useState(live);
  if (erasing === undefined && live !== undefined) setErasing(live);
  useBackKey(go.back);
  const words = eraseWords(wish, shownName(erasing?.name ?? ''));
  return (
    <>
      <BackBar title={words.title} onBack={go.back} />
      <NamesBand />
      <main className="body">
        {erasing === null ? (
          <Empty icon="person" title={i18n.t('student.gone')}>
            {i18n.t('student.goneText')}
          </Empty>
        ) : null}
        {erasing ? (
          <Erase wish={wish} erasing={erasing} words={words} go={go} onErased={onErased} />
        ) : null}
      </main>
    </>
  );
}

/** Erases what is wished, and takes site access back where that was ticked. */
function useErasing(wish: EraseWish, takesBack: boolean): () => Promise<void> {
  const store = useStore();
  const database = useDatabase();
  const settings = useSettings();
  const today = useToday();
  return async () => {
    if (wish.kind === 'everything') return eraseAll(database, takesBack);
    if (!settings) throw new Error('The settings are not read yet.');
    await eraseForGood(store, wish, { settings, today });
    if (wish.kind === 'site' && takesBack) await removeSiteAccess(wish.origin);
  };
}

type EraseProps = EraseScreenProps & { erasing: Erasing; words: ReturnType<typeof eraseWords> };

function Erase({ wish, erasing, words, go, onErased }: EraseProps) {
  const [takesBack, setTakesBack] = useState(false);
  const [isSavingCopy, setSavingCopy] = useState(false);
  const [state, setState] = useState<EraseFormProps['state']>('open');
  const showToast = useToast();
  const noteTrouble = useNoteTrouble();
  const erase = useErasing(wish, takesBack);
  async function finish() {
    await erase();
    showToast({ text: i18n.t('leaving.erase.done') });
    onErased();
  }
  function begin() {
    setState('erasing');
    finish().catch((error: unknown) => {
      setState('failed');
      noteTrouble(error, 'saving');
    });
  }
  return (
    <>
      <EraseForm
        {...words}
        going={erasing.going}
        word={erasing.word}
        submitLabel={words.title}
        state={state}
        onErase={begin}
        onSaveCopy={() => setSavingCopy(true)}
        onCancel={go.back}
      >
        <SiteAccess wish={wish}>
          {(label) => (
            <Checkbox
              label={label}
              hint={i18n.t('leaving.erase.sitesStay')}
              isSelected={takesBack}
              onChange={setTakesBack}
            />
          )}
        </SiteAccess>
      </EraseForm>
      {isSavingCopy ? <CopyFirst wish={wish} onClose={() => setSavingCopy(false)} /> : null}
    </>
  );
}

/** Of one student a copy of that student only. */
function CopyFirst({ wish, onClose }: { wish: EraseWish; onClose: () => void }) {
  if (wish.kind !== 'student') return <SaveCopySheet onClose={onClose} />;
  return <HandOverSheet studentIds={[wish.studentId]} onClose={onClose} />;
}

/** Permission to read sites is the browser's, and outlives what was kept of them. */
function SiteAccess({
  wish,
  children,
}: {
  wish: EraseWish;
  children: (label: string) => ReactNode;
}) {
  if (wish.kind === 'site') return children(i18n.t('leaving.erase.takeSiteBack'));
  if (wish.kind === 'everything') return children(i18n.t('leaving.erase.takeSitesBack'));
  return null;
}
