import { i18n } from '#i18n';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

type DueYearProps = {
  /** "2024/25". */
  year: string;
  /** The day until which its records were to be kept. */
  since: string;
  /** The school's rule, which nobody here puts off. */
  isSetBySchool: boolean;
  onErase: () => void;
  onKeepLonger: () => void;
};

/** A school year whose time is up: erase it, or say that it is still needed. Nothing goes by itself (trust.md A3, retention). */
export function DueYear({ year, since, isSetBySchool, onErase, onKeepLonger }: DueYearProps) {
  return (
    <Callout
      kind="plain"
      icon="archive"
      title={i18n.t('leaving.due.title', { year })}
      actions={
        <>
          <Button size="sm" onPress={onErase}>
            {i18n.t('leaving.due.erase', { year })}
          </Button>
          {isSetBySchool ? null : (
            <LinkButton onPress={onKeepLonger}>{i18n.t('leaving.due.later')}</LinkButton>
          )}
        </>
      }
    >
      {isSetBySchool
        ? i18n.t('leaving.due.bySchool', { day: since })
        : i18n.t('leaving.due.text', { day: since })}
    </Callout>
  );
}
