import { i18n } from '#i18n';
import { moduleText } from '../../../../components/sessions/form-text.ts';
import {
  moduleInput,
  moduleProblems,
  moduleToEdit,
  newModule,
  type ModuleFormValue,
} from '../../../../components/sessions/module-form-value.ts';
import { moduleName } from '../../../../components/sessions/ModuleList.tsx';
import { ModuleForm } from '../../../../components/sessions/ModuleForm.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from '../student/case-view.ts';
import { EarlierHere } from '../leaving/EarlierHere.tsx';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';

/** Adds a module in a sheet, or changes the one with this id; one that is gone meanwhile is added anew. */
export function ModuleEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { modules, student, plan } = view.file;
  const module = modules.find((known) => known.id === id) ?? null;
  const form = useForm({
    ...formBasics(view, 'module', id),
    initial: module === null ? newModule(view.today, modules.at(-1) ?? null) : moduleToEdit(module),
    revision: module?.revision ?? 0,
    problems: moduleProblems,
    save: (value: ModuleFormValue, seenRevision) =>
      module === null
        ? addCasework(
            store,
            'modules',
            { ...moduleInput(value), studentId: student.id, planId: plan?.id ?? null },
            author,
          )
        : reviseCasework(
            store,
            'modules',
            { id: module.id, expectedRevision: seenRevision },
            moduleInput(value),
            author,
          ),
  });
  const title = i18n.t(module === null ? 'sessions.module.addTitle' : 'sessions.module.editTitle');
  return (
    <Sheet title={title} onClose={view.forms.close}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('sessions.module.save')}
        mine={moduleText(form.value)}
        stored={module === null ? '' : moduleText(moduleToEdit(module))}
        onClose={view.forms.close}
      >
        <ModuleForm value={form.value} onChange={form.change} problems={form.problems} />
        {module === null ? null : (
          <EarlierHere table="modules" record={module} name={moduleName(module)} view={view} />
        )}
      </FormShell>
    </Sheet>
  );
}
