import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { i18n } from '#i18n';
import { Icon, type IconName } from '../ui/Icon.tsx';
import '../ui/button.css';
import '../ui/sheet.css';

export type RowMenuAct =
  | 'putOff'
  | 'addMine'
  | 'removeMine'
  | 'addTask'
  | 'editTask'
  | 'removeTask';

const icons: Record<RowMenuAct, IconName> = {
  putOff: 'clock',
  addMine: 'plus',
  removeMine: 'minus',
  addTask: 'plus',
  editTask: 'pencil',
  removeTask: 'trash',
};

type RowMenuProps = {
  name: string;
  trigger: HTMLElement;
  acts: readonly RowMenuAct[];
  onChoose: (act: RowMenuAct) => void;
  onClose: () => void;
};

/** What is wanted of a row now and then. One for the whole list, at the button that asked for it: long lists stay light. */
export function RowMenu({ name, trigger, acts, onChoose, onClose }: RowMenuProps) {
  const at = useRef(trigger);
  const label = i18n.t('agenda.menu.label', { name });
  function choose(key: string | number) {
    const chosen = acts.find((act) => act === key);
    if (chosen) onChoose(chosen);
  }
  return (
    <Popover
      className="pop bb"
      aria-label={label}
      placement="bottom end"
      triggerRef={at}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      {/* The person just asked for it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Menu className="menu" aria-label={label} autoFocus="first" onAction={choose}>
        {acts.map((act) => (
          <MenuItem
            key={act}
            id={act}
            className="menu__item"
            textValue={i18n.t(`agenda.menu.${act}`)}
          >
            <Icon name={icons[act]} />
            {i18n.t(`agenda.menu.${act}`)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
