import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { useShownName } from '../ui/names-shown.ts';
import './student.css';

/** The bar over a case: Back, and the name with its figure once the head of the case scrolled away. */
export function StudentBar({
  name,
  figure,
  isScrolled,
  tools,
  onBack,
}: {
  name: string;
  figure: ReactNode;
  isScrolled: boolean;
  tools?: ReactNode;
  onBack: () => void;
}) {
  const shownName = useShownName();
  return (
    <header className="bar bar--case">
      <IconButton icon="back" label={i18n.t('student.back')} onPress={onBack} />
      {isScrolled ? (
        <>
          {/* The heading below says the same to those who do not see where the page stands. */}
          <span className="bar__title" aria-hidden="true">
            {shownName(name)}
          </span>
          <span className="bar__fig num" aria-hidden="true">
            {figure}
          </span>
        </>
      ) : (
        <span className="sm muted">{i18n.t('student.case')}</span>
      )}
      <span className="bar__tools">{tools}</span>
    </header>
  );
}
