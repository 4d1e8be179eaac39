import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { Facts } from '../ui/Facts.tsx';
import '../leaving/leaving.css';
import './sign-in.css';

/** What a sheet to sign in on says of a session; nothing of why anybody is there. */
export type SignInSheet = {
  date: SchoolDay;
  /** Empty for all of the day, and for a block without a name. */
  block: string;
  topic: string;
  teacher: string;
  /** By row; a student with two sessions that day signs for each, told apart by `block`. */
  lines: readonly { key: string; name: string; block: string }[];
};

/** Lines without a name, for those who come and are not on the list. */
const spare = ['1', '2', '3'];

/** A field for a hand to write in. */
function Blank() {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty on purpose
  return <td />;
}

/** A sheet that lies open in the room: names and room for a signature, no marks, counts, ids or causes. */
export function SignInPaper({ sheet }: { sheet: SignInSheet }) {
  const { date, block, topic, teacher, lines } = sheet;
  return (
    <article className="paper" aria-label={i18n.t('signIn.paper')}>
      <header>
        <h2 className="page-title">{formatDayAndYear(date)}</h2>
        <p>
          <Facts>
            {[block, topic, teacher].filter(Boolean).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </Facts>
        </p>
      </header>
      <table className="paper__table sign-in">
        <thead>
          <tr>
            <th scope="col">{i18n.t('signIn.name')}</th>
            <th scope="col">{i18n.t('signIn.time')}</th>
            <th scope="col">{i18n.t('signIn.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, block: own }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {own === '' ? null : <span className="sign-in__block">{own}</span>}
              </th>
              <Blank />
              <Blank />
            </tr>
          ))}
          {spare.map((line) => (
            <tr key={line}>
              <Blank />
              <Blank />
              <Blank />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
