import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ContactChannel } from '../../lib/domain/casework/contact-preferences.ts';
import { channels } from '../case/contact-form-value.ts';
import { channelWord } from '../case/contact-words.ts';
import '../ui/fields.css';

/** Any number of ways to be reached. */
export function ChannelTags({
  label,
  wanted,
  onChange,
}: {
  label: string;
  wanted: readonly ContactChannel[];
  onChange: (channel: ContactChannel, isWanted: boolean) => void;
}) {
  function choose(keys: Set<string | number>) {
    const changed = channels.find((channel) => keys.has(channel) !== wanted.includes(channel));
    if (changed) onChange(changed, keys.has(changed));
  }
  return (
    <ToggleButtonGroup
      className="tags"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={wanted}
      onSelectionChange={choose}
    >
      {channels.map((channel) => (
        <ToggleButton key={channel} id={channel} className="tag">
          {channelWord(channel)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
