import { useMemo, useState } from 'react';
import { importCalendar } from '../../lib/domain/calendar-import.ts';
import type { SchoolYear } from '../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { DateOrder } from '../../lib/domain/written-date.ts';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FilePick } from '../ui/FilePick.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ImportReview } from './ImportReview.tsx';

type CalendarImportProps = {
  /** The school year that days are looked for in. */
  within: SchoolYear;
  /** Days off that are there already. */
  kept: readonly SchoolDay[];
  onTake: (days: SchoolDay[]) => void;
};

/** Days off from pasted dates or a calendar file: what was found is shown with ticks before anything is taken over. */
export function CalendarImport({ within, kept, onTake }: CalendarImportProps) {
  const [pasted, setPasted] = useState('');
  const [text, setText] = useState<string | null>(null);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const found = useMemo(
    () => (text === null ? null : importCalendar(text, within, order)),
    [text, within, order],
  );
  function close() {
    setText(null);
    setOrder(null);
  }
  return (
    <Disclosure title={i18n.t('settings.calendar.import')}>
      <div className="stack">
        <TextField
          multiline
          label={i18n.t('settings.calendar.paste')}
          hint={i18n.t('settings.calendar.pasteHint')}
          value={pasted}
          onChange={setPasted}
        />
        <div className="inline">
          <Button isDisabled={pasted.trim() === ''} onPress={() => setText(pasted)}>
            {i18n.t('settings.calendar.look')}
          </Button>
          <FilePick
            label={i18n.t('settings.calendar.file')}
            accept=".ics,text/calendar"
            onText={setText}
          />
        </div>
        {found ? (
          <ImportReview
            key={`${text} ${order}`}
            found={found}
            kept={kept}
            order={order}
            onOrder={setOrder}
            onTake={(days) => {
              onTake(days);
              setPasted('');
              close();
            }}
            onCancel={close}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}
