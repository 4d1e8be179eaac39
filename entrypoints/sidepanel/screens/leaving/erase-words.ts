import { i18n } from '#i18n';
import type { Going } from '../../../../components/leaving/EraseForm.tsx';
import type { ErasedCounts } from '../../../../lib/store/erase.ts';
import type { EraseWish } from '../../navigation.ts';
import { yearName } from './year-name.ts';

/** What goes, in the words of a person: kinds of records instead of tables. */
export function goingOf(counts: ErasedCounts): Going {
  const { causes, plans, milestones, notes, contacts } = counts;
  return {
    students: counts.students,
    counts: counts.readings + counts.pastReadings,
    written: causes + plans + milestones + notes + contacts,
    earlier: counts.history,
    log: counts.disclosures,
  };
}

export type EraseWords = { title: string; lead: string; alsoGoes: string; stays: string };

/** What is said before something is erased; `name` is the student's, as it may be shown. */
export function eraseWords(wish: EraseWish, name: string): EraseWords {
  const alsoGoes = i18n.t('leaving.erase.alsoGoes');
  switch (wish.kind) {
    case 'student': {
      const title = i18n.t('leaving.erase.student', { name });
      const lead = i18n.t('leaving.erase.studentLead');
      return { title, lead, alsoGoes, stays: i18n.t('leaving.erase.studentStays') };
    }
    case 'year': {
      const title = i18n.t('leaving.erase.year', { year: yearName(wish.year) });
      const lead = i18n.t('leaving.erase.yearLead');
      return { title, lead, alsoGoes, stays: i18n.t('leaving.erase.yearStays') };
    }
    case 'site': {
      const title = i18n.t('leaving.erase.site', { host: hostOf(wish.origin) });
      const lead = i18n.t('leaving.erase.siteLead');
      return { title, lead, alsoGoes, stays: i18n.t('leaving.erase.siteStays') };
    }
    case 'everything':
      return {
        title: i18n.t('leaving.erase.everything'),
        lead: i18n.t('leaving.erase.everythingLead'),
        alsoGoes: i18n.t('leaving.erase.everythingAlso'),
        stays: i18n.t('leaving.erase.everythingStays'),
      };
  }
}

/** The site as a person knows it. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
