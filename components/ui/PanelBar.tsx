import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import { Mark } from './Mark.tsx';
import { useStartFocus } from './use-start-focus.ts';

/** The 44 px bar that says where one is: the school's site, and what can be done from everywhere. */
export function PanelBar({ title, tools }: { title: string; tools: ReactNode }) {
  return (
    <div className="bar">
      <Mark />
      <h1 className="bar__title">{title}</h1>
      <span className="bar__tools">{tools}</span>
    </div>
  );
}

/** The same bar over a screen that one goes back from. */
export function BackBar({ title, onBack }: { title: string; onBack: () => void }) {
  const start = useStartFocus<HTMLHeadingElement>();
  return (
    <header className="bar bar--case bar--stick">
      <IconButton icon="back" label={i18n.t('ui.back')} onPress={onBack} />
      <h1 className="bar__title" ref={start} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
