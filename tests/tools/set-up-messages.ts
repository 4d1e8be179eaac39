/** Gives code under test the browser's `i18n.getMessage`, fed with the product's own English messages. */
declare const __MESSAGES__: Record<string, { message: string }>;

function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const { message = '' } = __MESSAGES__[key] ?? {};
  return message
    .replaceAll(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
    .replaceAll('$$', '$');
}

const world = globalThis as unknown as { chrome?: Record<string, unknown> };
world.chrome = { ...world.chrome, i18n: { getMessage, getUILanguage: () => 'en-US' } };
