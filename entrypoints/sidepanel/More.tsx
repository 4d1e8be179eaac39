import { i18n } from '#i18n';
import { MoreMenu } from '../../components/ui/MoreMenu.tsx';
import type { Go } from './navigation.ts';

/** The way to Export, Settings and the list of keys, the same from every screen. */
export function More({ go, onShowKeys }: { go: Go; onShowKeys: () => void }) {
  return (
    <MoreMenu
      label={i18n.t('panel.more')}
      items={[
        { value: 'export', label: i18n.t('panel.export'), icon: 'download' },
        { value: 'settings', label: i18n.t('panel.settings'), icon: 'filter' },
        { value: 'keys', label: i18n.t('ui.keys.title'), icon: 'info' },
      ]}
      onChoose={(chosen) => (chosen === 'keys' ? onShowKeys() : go.to(chosen))}
    />
  );
}
