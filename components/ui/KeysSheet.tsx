import { i18n } from '#i18n';
import { Sheet } from './Sheet.tsx';
import './list.css';

const keys = [
  ['/', 'find'],
  ['G P', 'thisPage'],
  ['G W', 'thisWeek'],
  ['J K', 'move'],
  ['Enter', 'open'],
  ['W', 'knowWhy'],
  ['1 – 6', 'pick'],
  ['0', 'allCauses'],
  ['N', 'notYet'],
  ['Esc', 'back'],
  ['?', 'keys'],
] as const;

/** Every key of the panel. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={i18n.t('ui.keys.title')} lead={i18n.t('ui.keys.lead')} onClose={onClose}>
      <dl className="kv">
        {keys.map(([key, act]) => (
          <div className="kv__pair" key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd className="kbd" key={part}>
                  {part}
                </kbd>
              ))}
            </dt>
            <dd>{i18n.t(`ui.keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
