import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import './coverage.css';

export type Coverage = {
  /** "27 of 29 rows read". */
  strong: string;
  /** What the counts are and when they were read: "11 Aug – 20 Nov", "09:14". */
  facts: string[];
  /** Rows that could not be read. */
  notRead: number;
  /** Whether there is something to say of what was left out. */
  canExplain: boolean;
};

/** What everything below rests on; "2 not read" opens the rows and the reasons. */
export function CoverageLine({
  coverage,
  onShowNotRead,
  onShowHowRead,
}: {
  coverage: Coverage;
  onShowNotRead: () => void;
  /** Null where a reader of the system itself stands behind the numbers. */
  onShowHowRead: (() => void) | null;
}) {
  return (
    <div className="cov cov--band">
      <output className="wrap">
        <Facts>
          <b className="num">{coverage.strong}</b>
          {coverage.facts.map((fact) => (
            <span key={fact} className="num">
              {fact}
            </span>
          ))}
        </Facts>
      </output>
      <LeftOut coverage={coverage} onShowNotRead={onShowNotRead} />
      {onShowHowRead ? (
        <LinkButton small onPress={onShowHowRead}>
          {i18n.t('explained.link')}
        </LinkButton>
      ) : null}
    </div>
  );
}

function LeftOut({ coverage, onShowNotRead }: { coverage: Coverage; onShowNotRead: () => void }) {
  const { notRead, canExplain } = coverage;
  const words =
    notRead > 0 ? i18n.t('page.notRead', notRead, { n: String(notRead) }) : i18n.t('page.leftOut');
  if (canExplain) {
    return (
      <LinkButton small onPress={onShowNotRead}>
        {words}
      </LinkButton>
    );
  }
  return notRead > 0 ? <span>{words}</span> : null;
}
