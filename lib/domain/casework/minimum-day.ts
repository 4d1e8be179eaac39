/** Minutes of a minimum day; `confirmed` false where the figure is assumed and the district has to confirm it. */
export type MinimumDay = { minutes: number; confirmed: boolean };

const kindergarten = /^(?:tk|k|kg|kn|kindergarten|transitional kindergarten)$/;
const numbered = /^(?:grade )?0?(\d{1,2})(?:st|nd|rd|th)?(?: grade)?$/;

/**
 * The minimum day of a grade as a page shows it ("TK", "03", "Grade 7"): TK and K 180, 1 to 3 230, 4 to 8 240, 9 to 12 240
 * assumed; null for any other text (domain.md 6, Education Code 46210-46211 preset; not legal advice).
 */
export function californiaMinimumDay(grade: string | null): MinimumDay | null {
  const text = (grade ?? '').trim().toLowerCase();
  if (kindergarten.test(text)) return { minutes: 180, confirmed: true };
  const number = Number(numbered.exec(text)?.[1] ?? 0);
  if (number < 1 || number > 12) return null;
  return { minutes: number <= 3 ? 230 : 240, confirmed: number <= 8 };
}
