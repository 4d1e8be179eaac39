import { useState } from 'react';
import { ImportTaught } from '../../../../components/teach/ImportTaught.tsx';
import { RenameSheet } from '../../../../components/teach/RenameSheet.tsx';
import { type TaughtAct, TaughtList } from '../../../../components/teach/TaughtList.tsx';
import { exportIsAllowed } from '../../../../lib/domain/policy-allows.ts';
import type { TaughtPage } from '../../../../lib/domain/taught-page.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { PassOn } from './PassOn.tsx';
import { useTaughtPages } from './use-taught-pages.ts';

type Open = { act: 'rename' | 'pass-on'; page: TaughtPage } | null;

/** Taught pages in the settings: listed, renamed, passed on, taken in, forgotten. */
export function TaughtPart() {
  const policy = usePolicy();
  const { pages, add, rename, forget } = useTaughtPages();
  const [open, setOpen] = useState<Open>(null);
  if (!pages || !policy) return null;
  const close = () => setOpen(null);
  function act(wish: TaughtAct, page: TaughtPage) {
    if (wish === 'forget') forget(page.id).catch((error: unknown) => noteTrouble(error, 'saving'));
    else setOpen({ act: wish, page });
  }
  return (
    <>
      <TaughtList
        held={policy.taughtPages ?? []}
        own={pages}
        canPassOn={exportIsAllowed(policy)}
        onAct={act}
      >
        <ImportTaught onAdd={add} />
      </TaughtList>
      {open?.act === 'rename' ? (
        <RenameSheet
          title={open.page.title}
          onSave={(title) => rename(open.page.id, title)}
          onClose={close}
        />
      ) : null}
      {open?.act === 'pass-on' ? <PassOn page={open.page} onClose={close} /> : null}
    </>
  );
}
