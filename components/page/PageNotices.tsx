import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import type { Notice, NoticeAct } from './page-view.ts';

type PageNoticesProps = { notices: readonly Notice[]; onAct: (act: NoticeAct) => void };

function actWords(act: NoticeAct): string {
  switch (act) {
    case 'read-again':
      return i18n.t('page.readAgain');
    case 'calendar':
      return i18n.t('page.openCalendar');
    case 'teach':
      return i18n.t('teach.title');
  }
}

/** What to know before the numbers. */
export function PageNotices({ notices, onAct }: PageNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <div className="pad stack">
      {notices.map(({ key, kind, title, body, act }) => (
        <Callout
          key={key}
          kind={kind}
          title={title}
          actions={act ? <LinkButton onPress={() => onAct(act)}>{actWords(act)}</LinkButton> : null}
        >
          {body}
        </Callout>
      ))}
    </div>
  );
}
