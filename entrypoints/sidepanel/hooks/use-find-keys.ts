import { type RefObject, useEffect } from 'react';

/** In the find box: the arrows walk from the field through the names and back, Enter opens the first one, Escape leaves. */
export function useFindKeys(screen: RefObject<HTMLElement | null>, onBack: () => void): void {
  useEffect(() => {
    const element = screen.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent) => {
      const field = element.querySelector<HTMLInputElement>('input');
      const names = [...element.querySelectorAll<HTMLElement>('[data-row-name]')];
      const stops = [...(field ? [field] : []), ...names];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && at !== -1) {
        event.preventDefault();
        stops[Math.max(0, at + step)]?.focus();
      } else if (event.key === 'Enter' && document.activeElement === field) {
        event.preventDefault();
        names[0]?.click();
      } else if (event.key === 'Escape' && document.activeElement === field) {
        event.preventDefault();
        onBack();
      }
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [screen, onBack]);
}
