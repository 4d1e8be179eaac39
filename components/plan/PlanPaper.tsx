import { agreedOn } from '../../lib/domain/casework/agreement.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { directionOf } from '../../lib/words/locale.ts';
import { dayIn } from '../../lib/words/plan/plan-words.ts';
import { Both, PaperLanguagesContext, type PaperLanguages } from './BothLanguages.tsx';
import { PaperBridge } from './PaperBridge.tsx';
import { Steps, Supports } from './PaperLists.tsx';
import { Part, Typed } from './PaperPart.tsx';
import { Agreed, InTouch, People, Sessions } from './PaperPeople.tsx';
import type { PrintedPlan } from './printed-plan.ts';
import '../leaving/leaving.css';
import './plan-paper.css';

/** How many supports and steps a page holds beside everything else, and to how many they are cut where there are more (ui/design.md P1). */
const onOnePage = 6;
const onFirstPage = 4;

/** Whether a page holds all supports and steps; else each list is cut, and the next page has the rest. */
function fitsOnePage({ supports, steps }: PrintedPlan): boolean {
  return Math.max(supports.length, steps.length) <= onOnePage;
}

/** The part of a list that stands on the first page. */
function firstOf<One>(list: readonly One[], printed: PrintedPlan): readonly One[] {
  return fitsOnePage(printed) ? list : list.slice(0, onFirstPage);
}

function Head({ printed, today }: { printed: PrintedPlan; today: SchoolDay }) {
  const { name, plan, voice } = printed;
  const agreed = plan.agreement === null ? null : agreedOn(plan.agreement, today);
  return (
    <>
      <header className="sheet1__head">
        <h2>
          <Both words={({ paper }) => paper.title(name)} />
        </h2>
        {agreed === null ? null : (
          <p>
            <Both words={({ paper }, language) => paper.agreed(dayIn(language, agreed))} />
          </p>
        )}
      </header>
      {voice === null ? null : (
        <blockquote className="sheet1__voice" dir="auto">
          “{voice}”
        </blockquote>
      )}
      {plan.goal === '' ? null : (
        <Part title={({ paper }) => paper.goal}>
          <p className="sheet1__goal">
            <Typed plan={plan}>{plan.goal}</Typed>
          </p>
        </Part>
      )}
    </>
  );
}

function Foot({ reviewOn, today }: { reviewOn: SchoolDay | null; today: SchoolDay }) {
  return (
    <footer className="sheet1__foot">
      {reviewOn === null ? null : (
        <p>
          <Both words={({ paper }, language) => paper.review(dayIn(language, reviewOn))} />
        </p>
      )}
      <p>
        <Both words={({ paper }, language) => paper.record(dayIn(language, today))} />
      </p>
    </footer>
  );
}

function Signatures() {
  return (
    <div className="sheet1__sign">
      {(['student', 'family', 'school'] as const).map((party) => (
        <p key={party}>
          <Both words={({ paper }) => paper[party]} />
        </p>
      ))}
    </div>
  );
}

/** What is more than the first page holds, on the next one; nothing is left out. */
function NextPage({ printed }: { printed: PrintedPlan }) {
  if (fitsOnePage(printed)) return null;
  const supports = printed.supports.slice(onFirstPage);
  const steps = printed.steps.slice(onFirstPage);
  return (
    <div className="sheet1__next">
      {supports.length === 0 ? null : (
        <Part title={({ paper }) => paper.helps}>
          <Supports printed={printed} supports={supports} />
        </Part>
      )}
      {steps.length === 0 ? null : (
        <Part title={({ paper }) => paper.steps}>
          <Steps printed={printed} steps={steps} />
        </Part>
      )}
    </div>
  );
}

/** The plan on one page, the family's language first: no counts, no tiers, nothing restricted (ui/design.md P1). */
export function PlanPaper({
  printed,
  languages,
  paperSize,
  today,
}: {
  printed: PrintedPlan;
  languages: PaperLanguages;
  paperSize: 'letter' | 'a4';
  today: SchoolDay;
}) {
  const { plan, supports, steps, bridge, reviewOn } = printed;
  return (
    <PaperLanguagesContext value={languages}>
      <article
        className={`paper sheet1 sheet1--${paperSize}`}
        lang={languages.lead}
        dir={directionOf(languages.lead)}
      >
        <Head printed={printed} today={today} />
        {bridge === null ? null : (
          <Part title={({ paper }) => paper.wayBack}>
            <PaperBridge bridge={bridge} />
          </Part>
        )}
        <div className="sheet1__two">
          <Sessions sessions={plan.sessions} />
          <Agreed plan={plan} agreement={plan.agreement} />
          {supports.length === 0 ? null : (
            <Part title={({ paper }) => paper.helps}>
              <Supports printed={printed} supports={firstOf(supports, printed)} />
            </Part>
          )}
          {steps.length === 0 ? null : (
            <Part title={({ paper }) => paper.steps}>
              <Steps printed={printed} steps={firstOf(steps, printed)} />
            </Part>
          )}
          <People champion={plan.champion} team={plan.team} />
          <InTouch plan={plan} />
        </div>
        {fitsOnePage(printed) ? null : (
          <p className="sheet1__more">
            <Both words={({ paper }) => paper.morePages} />
          </p>
        )}
        <Signatures />
        <Foot reviewOn={reviewOn} today={today} />
        <NextPage printed={printed} />
      </article>
    </PaperLanguagesContext>
  );
}
