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
  function take(days: SchoolDay[]) {
    onTake(days);
    setPasted('');
    close();
  }
  return (
    <Disclosure title={i18n.t('settings.calendar.import')}>
      <div className="stack">
        <Sources pasted={pasted} onPasted={setPasted} onText={setText} />
        {found ? (
          <ImportReview
            key={`${text} ${order}`}
            found={found}
            kept={kept}
            order={order}
            onOrder={setOrder}
            onTake={take}
            onCancel={close}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}

type SourcesProps = {
  pasted: string;
  onPasted: (text: string) => void;
  /** The text to look for days in. */
  onText: (text: string) => void;
};

function Sources({ pasted, onPasted, onText }: SourcesProps) {
  return (
    <>
      <TextField
        multiline
        label={i18n.t('settings.calendar.paste')}
        hint={i18n.t('settings.calendar.pasteHint')}
        value={pasted}
        onChange={onPasted}
      />
      <div className="inline">
        <Button isDisabled={pasted.trim() === ''} onPress={() => onText(pasted)}>
          {i18n.t('settings.calendar.look')}
        </Button>
        <FilePick
          label={i18n.t('settings.calendar.file')}
          accept=".ics,text/calendar"
          onText={onText}
        />
      </div>
    </>
  );
}
