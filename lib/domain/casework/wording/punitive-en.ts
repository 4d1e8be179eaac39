import type { Wording } from './find-wording.ts';

const orders: readonly Wording[] = [
  ['must not', null],
  ['must', 'can'],
  ["(?<!(?:not|n't|never|what|i|we) )(?:have|has) to(?! (?:say|offer|share|do with))", 'can'],
  ['(?:is|are) required to', 'can'],
  ['required to', 'invited to'],
  ['required|mandatory|compulsory|obligatory', 'planned'],
  ['requirement', 'next step'],
  ['requirements', 'next steps'],
  ['demand(?:s|ed|ing)?|enforc(?:e|es|ed|ing|ement)|obey(?:s|ed|ing)?', null],
  ['comply with', 'follow'],
  ['compl(?:y|ies|ied|ying)|compliance', null],
  ['contract', 'agreement'],
  ['intervention', 'support'],
  ['interventions', 'supports'],
];

const threats: readonly Wording[] = [
  ['(?<!not (?:a )?)punishments?', 'support'],
  ['(?<!not )punish(?:es|ed|ing)?|punitive', null],
  ['penalt(?:y|ies)', 'support'],
  ['penali[sz](?:e|es|ed|ing)', null],
  ['consequences|sanctions', 'next steps'],
  ['consequence|sanction', 'next step'],
  ['detentions?', 'time with a teacher'],
  ['disciplinary (?:action|measures?|steps)', 'support'],
  ['disciplin(?:e|ed|ary)', null],
  ['suspend(?:s|ed|ing)?|suspensions?|expel(?:s|led|ling)?|expulsions?', null],
  ['zero tolerance|or else|threat(?:s|en|ens|ened|ening)?', null],
  ['(?:first|second|last|final|this is a) (?:warnings?|notices?)', null],
  ['(?:last|final) chance', 'next chance'],
  ['(?:taken|referred|sent|go|going) to (?:truancy )?court|truancy court', null],
  ['legal (?:action|consequences|steps|measures)|prosecut(?:e|es|ed|ion|ions)', null],
  ['(?:pay|pays|paying) (?:a |the )?fines?|fined|fines', null],
];

const outlooks: readonly Wording[] = [
  [
    'or (?:(?:he|she|they|you) )?(?:will|is going to|are going to) fail(?: the (?:term|class|course|year|grade))?',
    'and get help to finish',
  ],
  ['(?:will|is going to) fail(?: the (?:term|class|course|year|grade))?', 'can get help to finish'],
  ['(?<!never )fail(?:s|ed|ing|ures?)?', null],
  ["(?:will not|won't|will never|cannot|can't|never) graduate", null],
  ['held back|repeat(?:ing)? (?:the|a|this) (?:year|grade)', null],
  ['drop(?:s|ped|ping)? out|dropouts?', null],
  ['ruin(?:s|ed|ing)?|hopeless|catastroph(?:e|ic)|disast(?:er|ers|rous)', null],
  ['(?<!(?:not|never) )too late', null],
];

const labels: readonly Wording[] = [
  ['truancy', 'missed days'],
  ['truants?', null],
  ['(?:skipping|cutting|ditching) (?:school|class|classes)', 'missing school'],
  ['(?:skipped|cut|ditched) (?:school|class|classes)', 'missed school'],
  ['(?:skips|cuts|ditches) (?:school|class|classes)', 'misses school'],
  ['(?:skip|ditch) (?:school|class|classes)', 'miss school'],
  ['play(?:s|ed|ing)? hook(?:y|ey)|no[- ]shows?', null],
  ['offend(?:er|ers)|offen[sc]es?', null],
  ['violat(?:e|es|ed|ing|ion|ions)|infractions?', null],
  ['(?:no|without) excuses?', 'whatever the reason'],
  ['an excuse', 'a reason'],
  ['excuses', 'reasons'],
  ['non-?compliant|uncooperative|defiant', 'not ready yet'],
  ['non-?compliance|defiance', null],
  ['refuses to', 'is not ready to'],
  ['refused to', 'was not ready to'],
  ['refus(?:e|es|ed|ing|al)', null],
  ['lazy|laziness|irresponsib(?:le|ility)|unmotivated|careless', null],
  ['unacceptable|intolerable', 'hard for everyone'],
  ['(?:bad|poor) (?:attitude|attendance|behaviou?r)', null],
  ['(?<!not )(?:your|his|her|their|own) fault|to blame', null],
  ['(?<!(?:no|not|without) )blam(?:e|es|ed|ing)', null],
  ['asham(?:ed|ing)|disappoint(?:ed|ing|ment|s)?', null],
];

/**
 * English words that make a plan sound like a punishment, with kinder ones where a word alone mends it (seed, common mistakes
 * "making the program feel punitive"; ui/design.md 9). "Does not have to", "not a punishment" and "excused" stay.
 */
export const punitiveEnglish: readonly Wording[] = [...orders, ...threats, ...outlooks, ...labels];
