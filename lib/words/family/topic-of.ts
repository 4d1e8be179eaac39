import { subjectSchema, type Topic } from '../../domain/casework/weekly-facts.ts';
import { foldText } from '../../domain/casework/wording/folded-text.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

/** What stands after a subject to tell courses apart: "Algebra 1", "Biología II", "English 9A". */
const level = / (?:[ivx]{1,4}|[a-d]|\d{1,2}[a-d]?)$/u;

const folded = (words: string): string => foldText(words).folded.replaceAll(/\s+/gu, ' ').trim();

const subjects = new Map(
  [english, spanish].flatMap((templates) =>
    subjectSchema.options.map((subject) => [folded(templates.subjects[subject]), subject] as const),
  ),
);

/**
 * The topic behind the words of a course: a subject with a name in every family language where they are its English or Spanish
 * name, with or without a level; else the words as typed, which nobody translates.
 */
export function topicOf(words: string): Topic {
  const name = folded(words);
  const subject = subjects.get(name) ?? subjects.get(name.replace(level, ''));
  return subject ? { kind: 'subject', subject } : { kind: 'own-words', text: words.trim() };
}
