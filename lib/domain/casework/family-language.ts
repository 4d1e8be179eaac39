import { z } from '../zod.ts';

/** Languages with templates for families. */
export const familyLanguageSchema = z.enum(['en', 'es', 'vi', 'ar', 'ht', 'zh', 'so']);
export type FamilyLanguage = z.infer<typeof familyLanguageSchema>;

/** The template language for a BCP 47 tag (`es-MX` is `es`); null where there is none, and then a person writes. */
export function familyLanguageFor(tag: string): FamilyLanguage | null {
  const [base = ''] = tag.toLowerCase().split('-');
  return familyLanguageSchema.options.find((language) => language === base) ?? null;
}
