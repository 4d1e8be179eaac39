import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/ui/Button.tsx';
import { Disclosure } from '../../components/ui/Disclosure.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { noteTrouble } from '../../lib/platform/troubles.ts';

type RecoverState = { error: unknown; hasError: boolean };

/** Catches what a screen could not draw: says that the data is untouched, and offers to draw it again. */
export class Recover extends Component<{ children: ReactNode }, RecoverState> {
  override state: RecoverState = { error: null, hasError: false };

  static getDerivedStateFromError(error: unknown): RecoverState {
    return { error, hasError: true };
  }

  override componentDidCatch(error: unknown) {
    void noteTrouble(error, 'drawing');
  }

  override render() {
    if (!this.state.hasError) return this.props.children;
    return (
      <main className="panel">
        <Empty
          icon="look"
          title={i18n.t('panel.brokenTitle')}
          isPageTitle
          actions={
            <Button kind="primary" onPress={() => this.setState({ error: null, hasError: false })}>
              {i18n.t('ui.tryAgain')}
            </Button>
          }
        >
          <p className="sm muted">{i18n.t('panel.brokenBody')}</p>
          <ErrorDetails error={this.state.error} />
        </Empty>
      </main>
    );
  }
}

/** What an IT team needs to know, without any student in it: error names and the store's own words. */
export function ErrorDetails({ error }: { error: unknown }) {
  return (
    <Disclosure title={i18n.t('panel.details')}>
      <p className="xs muted">{detailsOf(error).join(' ← ')}</p>
    </Disclosure>
  );
}

function detailsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [`${error.name}: ${error.message}`, ...detailsOf(error.cause)];
}
