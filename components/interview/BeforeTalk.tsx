import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { CauseState } from '../ui/CauseState.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Asked } from './interview-form-value.ts';
import '../ui/list.css';

/** The start of a case: nothing is known yet, and how a talk begins (ui/design.md D11). */
export function BeforeTalk({
  onRecord,
  onPrint,
}: {
  onRecord: (who: Asked) => void;
  onPrint: () => void;
}) {
  return (
    <div className="stack">
      <CauseState answer="not-asked" words={i18n.t('student.cause.none')} />
      <ul className="list">
        <li>
          <Icon name="sprout" />
          <p>{i18n.t('why.before.strengths')}</p>
        </li>
        <li>
          <Icon name="message" />
          <div>
            <p>{i18n.t('why.before.gotInTheWay')}</p>
            <p className="list__meta">{i18n.t('why.before.listen')}</p>
          </div>
        </li>
        <li>
          <Icon name="message" />
          <p>{i18n.t('why.before.wouldHelp')}</p>
        </li>
      </ul>
      <div className="stack stack--2">
        <Button kind="primary" size="lg" block onPress={() => onRecord('student')}>
          {i18n.t('student.cause.record')}
        </Button>
        <Button block onPress={() => onRecord('family')}>
          {i18n.t('why.before.family')}
        </Button>
        <Button block onPress={onPrint}>
          <Icon name="print" />
          {i18n.t('why.paper.print')}
        </Button>
      </div>
    </div>
  );
}
