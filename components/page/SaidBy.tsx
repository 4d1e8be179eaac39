import type { Cause } from '../../lib/domain/cause.ts';
import { i18n } from '#i18n';
import { Segments } from '../ui/Segments.tsx';

/** Who said so, for an answer that was just saved as a guess. */
export function SaidBy({
  source,
  onChange,
}: {
  source: Cause['source'];
  onChange: (source: Cause['source']) => void;
}) {
  return (
    <div className="answer answer--saved">
      <Segments
        label={i18n.t('page.saidBy.question')}
        options={[
          { value: 'student', label: i18n.t('page.saidBy.student') },
          { value: 'family', label: i18n.t('page.saidBy.family') },
          { value: 'staff-guess', label: i18n.t('page.saidBy.guess') },
        ]}
        value={source}
        onChange={onChange}
      />
    </div>
  );
}
