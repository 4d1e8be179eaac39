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
  ['D', 'act'],
  ['S', 'putOff'],
  ['C', 'addCause'],
  ['L', 'logContact'],
  ['U', 'draftUpdate'],
  ['H T M E X', 'markSession'],
  ['[ ]', 'nextInMeeting'],
  ['Esc', 'back'],
  ['?', 'keys'],
] as const;

const commandNames = {
  'open-panel': 'extension.openPanel',
  lock: 'extension.lock',
  'hide-names': 'extension.hideNames',
} as const;

/** A command of the browser and its keys, "Alt+Shift+L"; empty where it has none. */
type Shortcut = { command: keyof typeof commandNames; keys: string };

/** Every key of the panel, and those that work in every window, as the browser has them now. */
export function KeysSheet({
  shortcuts,
  onClose,
}: {
  shortcuts: readonly Shortcut[];
  onClose: () => void;
}) {
  return (
    <Sheet title={i18n.t('ui.keys.title')} lead={i18n.t('ui.keys.lead')} onClose={onClose}>
      {/* Nothing in this list takes the focus, and yet it must scroll by keys alone. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region has to be reachable */}
      <section tabIndex={0} aria-label={i18n.t('ui.keys.title')}>
        <dl className="kv">
          {keys.map(([key, act]) => (
            <KeyLine key={key} keys={key.split(' ')} act={i18n.t(`ui.keys.${act}`)} />
          ))}
        </dl>
      </section>
      {shortcuts.length > 0 ? <Everywhere shortcuts={shortcuts} /> : null}
    </Sheet>
  );
}

function Everywhere({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <section className="stack stack--1">
      <h3 className="field__label">{i18n.t('everywhere.title')}</h3>
      <dl className="kv">
        {shortcuts.map(({ command, keys: pressed }) => (
          <KeyLine
            key={command}
            keys={pressed === '' ? [] : [pressed]}
            act={i18n.t(commandNames[command])}
          />
        ))}
      </dl>
      <p className="xs muted">{i18n.t('everywhere.change')}</p>
    </section>
  );
}

function KeyLine({ keys: pressed, act }: { keys: readonly string[]; act: string }) {
  return (
    <div className="kv__pair">
      <dt>
        {pressed.length === 0
          ? i18n.t('everywhere.noKeys')
          : pressed.map((key) => (
              <kbd className="kbd" key={key}>
                {key}
              </kbd>
            ))}
      </dt>
      <dd>{act}</dd>
    </div>
  );
}
