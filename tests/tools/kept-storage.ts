/** A storage area of the browser in memory, as far as single keys go. */
export function keptStorage() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    area: {
      get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
      },
      remove: async (key: string) => {
        kept.delete(key);
      },
    },
  };
}
