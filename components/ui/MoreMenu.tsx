import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import './button.css';
import './sheet.css';

type MoreMenuProps<Value extends string> = {
  label: string;
  items: readonly { value: Value; label: string; icon: IconName }[];
  onChoose: (value: Value) => void;
};

/** What is wanted now and then, behind three dots. */
export function MoreMenu<Value extends string>({ label, items, onChoose }: MoreMenuProps<Value>) {
  function choose(key: string | number) {
    const chosen = items.find(({ value }) => value === key);
    if (chosen) onChoose(chosen.value);
  }
  return (
    <MenuTrigger>
      <Button className="icon-btn" aria-label={label}>
        <Icon name="more" />
      </Button>
      <Popover className="pop bb" placement="bottom end">
        <Menu className="menu" aria-label={label} onAction={choose}>
          {items.map(({ value, label: words, icon }) => (
            <MenuItem key={value} id={value} className="menu__item" textValue={words}>
              <Icon name={icon} />
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
