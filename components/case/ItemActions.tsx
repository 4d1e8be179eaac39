import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';

/** Edit and remove for one record of a list; `name` tells them apart for those who do not see the row. */
export function ItemActions({
  name,
  onEdit,
  onRemove,
}: {
  name: string;
  onEdit: () => void;
  onRemove: () => void;
}) {
  return (
    <span className="inline inline--tight">
      <IconButton
        small
        icon="pencil"
        label={i18n.t('student.item.edit', { name })}
        onPress={onEdit}
      />
      <IconButton
        small
        icon="trash"
        label={i18n.t('student.item.remove', { name })}
        onPress={onRemove}
      />
    </span>
  );
}
