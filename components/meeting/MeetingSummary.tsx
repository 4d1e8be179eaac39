import type { SummaryLine } from './summary-lines.ts';
import '../ui/list.css';
import './meeting.css';

/** What the team knows of one student, in few lines. */
export function MeetingSummary({ lines }: { lines: readonly SummaryLine[] }) {
  return (
    <dl className="kv">
      {lines.map(({ term, words, more }) => (
        <div className="kv__pair" key={term}>
          <dt>{term}</dt>
          <dd>
            {words}
            {more === '' ? null : <span className="meeting__more">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
