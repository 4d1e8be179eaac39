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
};

/** What everything below rests on; "2 not read" opens the rows and the reasons. */
export function CoverageLine({
  coverage,
  onShowNotRead,
}: {
  coverage: Coverage;
  onShowNotRead: () => void;
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
      {coverage.notRead > 0 ? (
        <LinkButton small onPress={onShowNotRead}>
          {i18n.t('page.notRead', coverage.notRead, { n: String(coverage.notRead) })}
        </LinkButton>
      ) : null}
    </div>
  );
}
