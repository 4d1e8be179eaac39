import { CalendarForm } from '../../../../components/settings/CalendarForm.tsx';
import { LinesForm } from '../../../../components/settings/LinesForm.tsx';
import { useEffectiveSettings } from '../../hooks/use-effective-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** Whoever was sent to one part begins there, with eyes and keyboard. */
function goThere(element: HTMLElement | null) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

/** Where the school draws its lines, and its calendar (ui/design.md H1). */
export function LinesPart({ startsAtCalendar }: { startsAtCalendar: boolean }) {
  const effective = useEffectiveSettings();
  const today = useToday();
  const save = useSaveSettings();
  if (!effective) return null;
  const { settings, setBySchool } = effective;
  const held = [...setBySchool].join();
  return (
    <>
      {/* Anew where the school holds other settings than before: what was typed was for fields that are gone. */}
      <LinesForm key={held} settings={settings} setBySchool={setBySchool} onSave={save} />
      <div ref={startsAtCalendar ? goThere : undefined} className="anchor" tabIndex={-1}>
        <CalendarForm
          key={held}
          calendar={settings.calendar}
          setBySchool={setBySchool.has('calendar')}
          today={today}
          onSave={(calendar) => save({ calendar })}
        />
      </div>
    </>
  );
}
