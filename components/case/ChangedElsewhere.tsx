import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

function Version({ text }: { text: string }) {
  return (
    // A long one scrolls, and the keys must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <dd tabIndex={0}>{text || i18n.t('student.stale.empty')}</dd>
  );
}

/** Somebody saved another text meanwhile: both stand side by side, and the person chooses (trust.md R5). */
export function ChangedElsewhere({
  stored,
  mine,
  onKeepMine,
  onUseStored,
}: {
  stored: string;
  mine: string;
  onKeepMine: () => void;
  onUseStored: () => void;
}) {
  return (
    <Callout kind="caution" title={i18n.t('student.stale.title')}>
      <dl className="versions">
        <dt>{i18n.t('student.stale.stored')}</dt>
        <Version text={stored} />
        <dt>{i18n.t('student.stale.mine')}</dt>
        <Version text={mine} />
      </dl>
      <div className="inline">
        <Button size="sm" onPress={onUseStored}>
          {i18n.t('student.stale.useStored')}
        </Button>
        <Button size="sm" onPress={onKeepMine}>
          {i18n.t('student.stale.keepMine')}
        </Button>
      </div>
    </Callout>
  );
}
