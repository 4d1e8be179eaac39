import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import type { HistoryKind } from './history-event.ts';
import '../ui/sheet.css';

/** "All", "Sessions": which events are shown. */
export function historyKindWord(kind: HistoryKind | 'all'): string {
  return kind === 'changes' ? i18n.t('paper.change.kind') : i18n.t(`why.history.kind.${kind}`);
}

/** Chooses which kind of event is shown, behind the words of the present choice (ui/design.md D9). */
export function HistoryFilter({
  kinds,
  value,
  onChange,
}: {
  kinds: readonly HistoryKind[];
  value: HistoryKind | 'all';
  onChange: (kind: HistoryKind | 'all') => void;
}) {
  const label = i18n.t('why.history.show');
  const offered = ['all', ...kinds] as const;
  function choose(keys: 'all' | Iterable<string | number>) {
    const [key] = keys === 'all' ? [] : keys;
    const chosen = offered.find((kind) => kind === key);
    if (chosen) onChange(chosen);
  }
  return (
    <MenuTrigger>
      <Button
        className="link link--xs"
        aria-label={i18n.t('why.history.showing', { kind: historyKindWord(value) })}
      >
        <Icon name="filter" size="sm" />
        {historyKindWord(value)}
      </Button>
      <Popover className="pop bb" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={choose}
        >
          {offered.map((kind) => (
            <MenuItem key={kind} id={kind} className="menu__item" textValue={historyKindWord(kind)}>
              {historyKindWord(kind)}
              {kind === value && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
