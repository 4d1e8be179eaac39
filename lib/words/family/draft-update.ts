import type { FamilyLanguage } from '../../domain/casework/family-language.ts';
import type { Topic, WeeklyFacts } from '../../domain/casework/weekly-facts.ts';
import {
  sentencesFor,
  weekKind,
  type UpdateSentence,
  type UpdateSentenceId,
  type WeeklyUpdate,
} from '../../domain/casework/weekly-update.ts';
import type { FamilyTemplates } from './family-templates.ts';
import { familyTemplates } from './languages.ts';

/** Whom an update goes to and who writes it; empty where nobody is named. */
export type UpdateFrame = { person: string; sender: string; school: string };

const topicWords = (topic: Topic, templates: FamilyTemplates): string =>
  topic.kind === 'subject' ? templates.subjects[topic.subject] : bare(topic.text);

/** Typed words inside a sentence that brings its own full stop. */
function bare(text: string): string {
  return text.trim().replace(/(?<![.。])[.。]+$/u, '');
}

function week(facts: WeeklyFacts, templates: FamilyTemplates): string {
  const { student, attended, held } = facts;
  const [first, ...others] = facts.modules.map((topic) => topicWords(topic, templates));
  const count = { student, attended: attended ?? 0, held: held ?? 0 };
  switch (weekKind(facts)) {
    case 'attended':
      return first === undefined
        ? templates.attended(count)
        : templates.attendedAndModules(count, [first, ...others]);
    case 'modules-only':
      return first === undefined ? '' : templates.modules(student, [first, ...others]);
    case 'missed-you':
      return templates.missedYou(student);
    case 'no-sessions':
      return templates.noSessions();
    case 'nothing':
      return '';
  }
}

function write(facts: WeeklyFacts, frame: UpdateFrame, templates: FamilyTemplates) {
  const words: Record<UpdateSentenceId, () => string> = {
    greeting: () => templates.greeting(frame.person.trim()),
    week: () => week(facts, templates),
    milestone: () => templates.milestone(facts.student, bare(facts.milestone ?? '')),
    strength: () => templates.strength(facts.student, bare(facts.strength ?? '')),
    thanks: () => templates.thanks(),
    next: () => (facts.next === null ? '' : templates.next(topicWords(facts.next, templates))),
    question: () => templates.question(),
    signature: () => templates.signature(frame.sender, frame.school),
  };
  return words;
}

/** Words that staff typed and that stand in a sentence as they are. */
function typedIn(id: UpdateSentenceId, facts: WeeklyFacts): string[] {
  const own = (topics: (Topic | null)[]) =>
    topics.flatMap((topic) => (topic?.kind === 'own-words' ? [bare(topic.text)] : []));
  if (id === 'week') return own(facts.modules);
  if (id === 'next') return own([facts.next]);
  if (id === 'milestone' || id === 'strength') {
    return [bare(facts[id] ?? '')].filter((words) => words !== '');
  }
  return [];
}

/**
 * A weekly update drafted from the facts in a family's language, sentence by sentence, for a person to read, change and send.
 * Null when the facts tell nothing: then there is nothing to draft (domain.md 5).
 */
export function draftUpdate(
  facts: WeeklyFacts,
  frame: UpdateFrame,
  language: FamilyLanguage,
): WeeklyUpdate | null {
  const templates = familyTemplates[language];
  const words = write(facts, frame, templates);
  const sentences = sentencesFor(facts).map((id): UpdateSentence => ({
    id,
    text: words[id](),
    typed: typedIn(id, facts),
  }));
  const told = sentences.filter(({ text }) => text !== '');
  const { direction, reviewed } = templates;
  return told.length === 0 ? null : { language, direction, reviewed, sentences: told };
}
