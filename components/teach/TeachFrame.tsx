import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { Meter } from '../ui/Meter.tsx';
import { useStartFocus } from '../ui/use-start-focus.ts';
import './teach.css';

type TeachFrameProps = {
  /** 1 to 3. */
  step: number;
  title: string;
  lead?: string;
  /** The first step is left, the others go back to the one before. */
  onBack: () => void;
  children: ReactNode;
  foot?: ReactNode;
};

/** Bar, progress and the one question of a step (ui/panel.html T1-T3). */
export function TeachFrame({ step, title, lead, onBack, children, foot }: TeachFrameProps) {
  const start = useStartFocus<HTMLHeadingElement>();
  const label = i18n.t('teach.step', { n: String(step), of: '3' });
  return (
    <>
      <header className="bar bar--case bar--stick">
        <IconButton
          icon={step === 1 ? 'close' : 'back'}
          label={step === 1 ? i18n.t('teach.stop') : i18n.t('ui.back')}
          onPress={onBack}
        />
        <h1 className="bar__title" ref={start} tabIndex={-1}>
          {i18n.t('teach.title')}
        </h1>
        <span className="teach__step sm muted push">{label}</span>
      </header>
      <div className="teach__meter">
        <Meter label={label} value={step} of={3} />
      </div>
      <main className="body pad flow">
        <div className="stack stack--1">
          <h2 className="page-title">{title}</h2>
          {lead ? <p className="lead">{lead}</p> : null}
        </div>
        {children}
      </main>
      {foot ? <footer className="foot foot--stick">{foot}</footer> : null}
    </>
  );
}
