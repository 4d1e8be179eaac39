/** Messages in the browser's own format, by key. */
export type Messages = Record<string, { message: string }>;

export type Speaker = (key: string, substitutions?: string | string[]) => string;

/** The browser's `getMessage` over messages of our choice. */
export function speakerOf(messages: Messages): Speaker {
  return (key, substitutions = []) => {
    const values = [substitutions].flat();
    const { message = '' } = messages[key] ?? {};
    return message
      .replaceAll(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
      .replaceAll('$$', '$');
  };
}
