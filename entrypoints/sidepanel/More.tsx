import { i18n } from '#i18n';
import { MoreMenu } from '../../components/ui/MoreMenu.tsx';
import { useVault } from './hooks/vault-context.ts';
import type { Go } from './navigation.ts';

type Chosen =
  | 'desk'
  | 'meeting'
  | 'export'
  | 'shared'
  | 'print'
  | 'erase'
  | 'settings'
  | 'teach'
  | 'keys'
  | 'lock';

/** The way to Export, Settings, teaching a page, the list of keys and the lock, the same from every screen. */
export function More({
  go,
  onShowKeys,
  studentId = null,
}: {
  go: Go;
  onShowKeys: () => void;
  /** Whose case it stands over: then their record can be printed and erased from here. */
  studentId?: string | null;
}) {
  const { state, lock } = useVault();
  function choose(chosen: Chosen) {
    if (chosen === 'lock') lock().catch(() => {});
    else if (chosen === 'shared') go.toLeaving({ at: 'shared', studentId });
    else if (chosen === 'print' || chosen === 'erase') leave(chosen);
    else if (chosen === 'keys') onShowKeys();
    else go.to(chosen);
  }
  function leave(at: 'print' | 'erase') {
    if (studentId === null) return;
    if (at === 'print') go.toLeaving({ at, studentId });
    else go.toLeaving({ at, wish: { kind: 'student', studentId } });
  }
  return (
    <MoreMenu
      label={i18n.t('panel.more')}
      items={[
        { value: 'desk', label: i18n.t('panel.desk'), icon: 'calendar' },
        { value: 'meeting', label: i18n.t('panel.meeting'), icon: 'people' },
        { value: 'export', label: i18n.t('panel.export'), icon: 'download' },
        { value: 'shared', label: i18n.t('leaving.log.title'), icon: 'page' },
        ...(studentId === null ? [] : caseItems()),
        { value: 'settings', label: i18n.t('panel.settings'), icon: 'filter' },
        { value: 'teach', label: i18n.t('teach.title'), icon: 'table' },
        { value: 'keys', label: i18n.t('ui.keys.title'), icon: 'info' },
        ...(state === 'open'
          ? [{ value: 'lock', label: i18n.t('vault.lock.title'), icon: 'lock' } as const]
          : []),
      ]}
      onChoose={choose}
    />
  );
}

function caseItems() {
  return [
    { value: 'print', label: i18n.t('leaving.print.title'), icon: 'print' },
    { value: 'erase', label: i18n.t('leaving.erase.studentItem'), icon: 'trash' },
  ] as const;
}
