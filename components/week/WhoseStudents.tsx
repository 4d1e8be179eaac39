import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Segments } from '../ui/Segments.tsx';
import './week.css';

/** Whose students the week shows: one's own, or everybody's. */
export type Whose = 'mine' | 'all';

type WhoseStudentsProps = {
  whose: Whose;
  onChange: (whose: Whose) => void;
  /** Whether somebody said who works at this device: nobody's own students are known without. */
  hasName: boolean;
  onSettings: () => void;
};

/** "My students" or all of them; says what is missing where nobody is known by name. */
export function WhoseStudents({ whose, onChange, hasName, onSettings }: WhoseStudentsProps) {
  return (
    <div className="week__whose">
      <Segments
        label={i18n.t('agenda.whose')}
        options={[
          { value: 'mine', label: i18n.t('agenda.mine') },
          { value: 'all', label: i18n.t('agenda.all') },
        ]}
        value={whose}
        onChange={onChange}
      />
      {whose === 'mine' && !hasName ? (
        <Callout
          kind="info"
          title={i18n.t('agenda.noNameTitle')}
          actions={<LinkButton onPress={onSettings}>{i18n.t('agenda.noNameAct')}</LinkButton>}
        >
          {i18n.t('agenda.noNameBody')}
        </Callout>
      ) : null}
    </div>
  );
}
