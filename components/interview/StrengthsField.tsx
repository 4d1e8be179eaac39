import { useRef } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';

const prompts = ['adult', 'class', 'skill', 'friends'] as const;

/** The text with a line begun for one prompt; a line that stands there already is not begun twice. */
export function withPrompt(text: string, prompt: string): string {
  const begin = `${prompt}: `;
  if (text.split('\n').some((line) => line.startsWith(begin.trimEnd()))) return text;
  return text.trim() === '' ? begin : `${text.trimEnd()}\n${begin}`;
}

/** What is going well, before anything that is hard; four prompts begin a line each (ui/design.md D2). */
export function StrengthsField({
  value,
  onChange,
}: {
  value: string;
  onChange: (strengths: string) => void;
}) {
  const part = useRef<HTMLDivElement>(null);
  function begin(prompt: string) {
    onChange(withPrompt(value, prompt));
    const text = part.current?.querySelector('textarea');
    // Behind what was just begun, once it stands there.
    requestAnimationFrame(() => {
      text?.focus();
      text?.setSelectionRange(text.value.length, text.value.length);
    });
  }
  return (
    <div className="stack stack--2" ref={part}>
      <TextField
        label={i18n.t('why.strengths.title')}
        hint={i18n.t('why.strengths.hint')}
        value={value}
        onChange={onChange}
        multiline
        maxLength={4000}
      />
      <ul className="tags" aria-label={i18n.t('why.strengths.prompts')}>
        {prompts.map((prompt) => (
          <li key={prompt}>
            <button
              type="button"
              className="tag"
              onClick={() => begin(i18n.t(`why.strengths.${prompt}`))}
            >
              <Icon name="plus" size="sm" />
              {i18n.t(`why.strengths.${prompt}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
