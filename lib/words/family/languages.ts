import type { FamilyLanguage } from '../../domain/casework/family-language.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { FamilyTemplates } from './family-templates.ts';
import { haitianCreole } from './ht.ts';
import { somali } from './so.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

/** The templates of every family language, the reviewed ones first. */
export const familyTemplates: Record<FamilyLanguage, FamilyTemplates> = {
  en: english,
  es: spanish,
  vi: vietnamese,
  ar: arabic,
  ht: haitianCreole,
  zh: chinese,
  so: somali,
};
