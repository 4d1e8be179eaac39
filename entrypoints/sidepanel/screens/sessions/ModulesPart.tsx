import { i18n } from '#i18n';
import { moduleName, ModuleList } from '../../../../components/sessions/ModuleList.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import type { CaseView } from '../student/case-view.ts';
import { useRemoval } from '../student/use-removal.ts';

/** Modules and credits, newest first. */
export function ModulesPart({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  return (
    <Section
      title={i18n.t('sessions.module.title')}
      action={
        <LinkButton
          small
          label={i18n.t('sessions.module.addTitle')}
          onPress={() => forms.open({ kind: 'module', id: null })}
        >
          <Icon name="plus" size="sm" />
          {i18n.t('sessions.module.add')}
        </LinkButton>
      }
    >
      {file.modules.length === 0 ? (
        <p className="sm muted">{i18n.t('sessions.module.none')}</p>
      ) : (
        <ModuleList
          modules={file.modules.toReversed()}
          today={today}
          onEdit={({ id }) => forms.open({ kind: 'module', id })}
          onRemove={(module) => remove('modules', module.id, moduleName(module))}
        />
      )}
    </Section>
  );
}
