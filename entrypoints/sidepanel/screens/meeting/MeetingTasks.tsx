import { i18n } from '#i18n';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { useTasks } from '../student/use-tasks.tsx';

/** Who does what by when, for the student who is being talked about; `T` adds a task. */
export function MeetingTasks({ file, today }: { file: CaseFile; today: SchoolDay }) {
  // What is written down after the decision belongs to it.
  const reviewId = file.reviews.findLast(({ heldOn }) => heldOn === today)?.id ?? null;
  const { list, sheet, add, isWriting } = useTasks(file, today, reviewId);
  useKeys({ t: add }, !isWriting);
  return (
    <Section title={i18n.t('meeting.task.title')}>
      <div className="stack">
        {list}
        <div>
          <Button size="sm" onPress={add}>
            <Icon name="plus" size="sm" />
            {i18n.t('meeting.task.add')}
            <kbd className="kbd" aria-hidden="true">
              T
            </kbd>
          </Button>
        </div>
      </div>
      {sheet}
    </Section>
  );
}
