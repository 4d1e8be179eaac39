import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import './leaving.css';

type ForItProps = {
  /** Exactly what is copied. */
  text: string;
  state: 'open' | 'copied' | 'failed';
  onCopy: () => void;
};

/** Versions, counts, errors and times for the IT team, without anybody in it; copied on purpose only (trust.md 0, decided: a name-free copy). */
export function ForIt({ text, state, onCopy }: ForItProps) {
  return (
    <Section title={i18n.t('leaving.it.title')}>
      <div className="stack">
        <p className="sm muted">{i18n.t('leaving.it.text')}</p>
        <Disclosure title={i18n.t('leaving.it.look')}>
          {/* Reachable by keyboard, as it scrolls by itself. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="facts-for-it" tabIndex={0} aria-label={i18n.t('leaving.it.title')}>
            {text}
          </pre>
        </Disclosure>
        <div className="inline">
          <Button onPress={onCopy}>
            <Icon name="copy" />
            {i18n.t('leaving.it.copy')}
          </Button>
          <output className="sm muted">
            {state === 'copied' ? i18n.t('leaving.it.copied') : ''}
          </output>
        </div>
        {state === 'failed' ? (
          <Callout kind="danger" title={i18n.t('leaving.it.failedTitle')}>
            {i18n.t('leaving.it.failed')}
          </Callout>
        ) : null}
      </div>
    </Section>
  );
}
