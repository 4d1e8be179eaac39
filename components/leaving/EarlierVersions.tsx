import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Facts } from '../ui/Facts.tsx';
import '../case/case.css';
import '../ui/list.css';

/** A record as it stood before one change, in finished words. */
export type EarlierText = {
  id: string;
  text: string;
  /** "changed Oct 3", "removed Oct 3". */
  act: string;
  by: string;
};

/** How a record stood before it was changed, newest first; any of it can be brought back (design.md 4). */
export function EarlierVersions({
  versions,
  name,
  onBringBack,
}: {
  versions: readonly EarlierText[];
  /** What the record is called, for those who do not see the row. */
  name: string;
  onBringBack: (id: string) => void;
}) {
  if (versions.length === 0) return null;
  return (
    <Disclosure title={i18n.t('leaving.earlier.title', versions.length, { n: versions.length })}>
      <ul className="list list--1 muted">
        {versions.map(({ id, text, act, by }) => (
          <li key={id}>
            <p className="sm typed">{text}</p>
            <p className="list__meta">
              <Facts>
                {act}
                {by}
              </Facts>
            </p>
            <LinkButton
              small
              label={i18n.t('leaving.earlier.bringBackOf', { name, act })}
              onPress={() => onBringBack(id)}
            >
              {i18n.t('leaving.earlier.bringBack')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
