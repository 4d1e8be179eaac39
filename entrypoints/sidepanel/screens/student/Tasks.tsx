import { i18n } from '#i18n';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import type { CaseView } from './case-view.ts';
import { useTasks } from './use-tasks.tsx';

/** What is to be done about the student, where the week's tasks lead to; a new one from the head of the section. */
export function Tasks({ view: { file, today } }: { view: CaseView }) {
  const { list, sheet, add } = useTasks(file, today);
  return (
    <Section
      title={i18n.t('agenda.section.task')}
      action={
        <LinkButton small onPress={add}>
          <Icon name="plus" size="sm" />
          {i18n.t('meeting.task.add')}
        </LinkButton>
      }
    >
      {list}
      {sheet}
    </Section>
  );
}
