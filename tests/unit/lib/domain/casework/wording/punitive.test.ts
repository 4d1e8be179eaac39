import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAbsenceCounts } from '../../../../../../lib/domain/casework/wording/absence-count.ts';
import { punitiveEnglish } from '../../../../../../lib/domain/casework/wording/punitive-en.ts';
import { punitiveSpanish } from '../../../../../../lib/domain/casework/wording/punitive-es.ts';
import {
  findPunitive,
  kinderText,
} from '../../../../../../lib/domain/casework/wording/punitive.ts';

const found = (text: string, language: string) =>
  findPunitive(text, language)?.map((hit) => hit.text);

describe('English', () => {
  test.each([
    ['Devonte MUST attend', ['MUST']],
    ['He has to come, and you have to sign.', ['has to', 'have to']],
    ['Punishment, punished, punitive', ['Punishment', 'punished', 'punitive']],
    ['A disciplinary\n action', ['disciplinary\n action']],
    ['He won’t graduate', ['won’t graduate']],
    ['Skipping classes is truancy', ['Skipping classes', 'truancy']],
    ['no excuses', ['no excuses']],
    ['This is your final warning.', ['final warning']],
    ['He failed and is failing; a failure', ['failed', 'failing', 'failure']],
  ])('%s', (text, hits) => {
    expect(found(text, 'en-US')).toEqual(hits);
  });

  test.each([
    'Mustafa likes mustard and museums',
    'You do not have to call, and he doesn’t have to bring anything.',
    'What I have to offer is time. We have to say thanks.',
    'Three excused days',
    'Please excuse Jaylen on Friday',
    'A fine job on the basketball court',
    'This is an opportunity, not a punishment. It is not your fault, and never too late.',
    'The finest contractor of courtesy',
    'Disciples of the discipleship',
  ])('nothing in: %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});

describe('Spanish', () => {
  test.each([
    ['Mateo debe asistir', ['debe']],
    ['Deberán venir; tienes que firmar', ['Deberán', 'tienes que']],
    ['DEBERÁ venir', ['DEBERÁ']],
    ['Castigo, castigado, castigar', ['Castigo', 'castigado', 'castigar']],
    ['las consecuencias y la sanción', ['las consecuencias', 'sanción']],
    ['reprobará el año', ['reprobará']],
    ['Se fue de pinta, sin excusas', ['Se fue de pinta', 'sin excusas']],
    ['Es su culpa', ['culpa']],
  ])('%s', (text, hits) => {
    expect(found(text, 'es-MX')).toEqual(hits);
  });

  test.each([
    'El retraso se debe a la lluvia y se debe al autobús',
    'No tiene que preocuparse; esto no tiene nada que ver',
    'Tiene que ver con el horario',
    'Los deberes de debate',
    'No es su culpa. Nunca es demasiado tarde.',
    'A fines de mes viene la multitud',
    'No es un castigo, es una oportunidad',
  ])('nothing in: %s', (text) => {
    expect(found(text, 'es')).toEqual([]);
  });
});

describe('places', () => {
  test('positions are those of the text, with accents composed or not', () => {
    for (const text of [
      '¡Él deberá venir!'.normalize('NFC'),
      '¡Él deberá venir!'.normalize('NFD'),
    ]) {
      const [hit] = findPunitive(text, 'es') ?? [];
      expect(text.slice(hit?.start, hit?.end).normalize('NFC')).toBe('deberá');
      expect(hit?.kinder).toBe('puede');
    }
  });

  test('signs outside the basic plane before it do not move it', () => {
    const text = '🚌🚌 İstanbul: you must come';
    const [hit] = findPunitive(text, 'en') ?? [];
    expect(text.slice(hit?.start, hit?.end)).toBe('must');
  });

  test('another language is not checked, which is not the same as fine', () => {
    expect(findPunitive('phải', 'vi')).toBeNull();
    expect(kinderText('phải', 'vi')).toBeNull();
  });
});

/** One plain reading of a pattern, for trying every entry: without look-around, first choices. */
function example(pattern: string): string {
  let text = pattern.replaceAll(/\(\?<?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  for (let round = 0; round < 9; round += 1) {
    text = text.replaceAll(/\((?:\?:)?([^()|]*)(?:\|[^()]*)?\)\??/g, '$1');
  }
  return text
    .split('|')[0]!
    .replaceAll(/\[([^\]])[^\]]*\]\??/g, '$1')
    .replaceAll(/(.)\?/g, '$1');
}

describe.each([
  ['en', punitiveEnglish],
  ['es', punitiveSpanish],
] as const)('every entry of %s', (language, entries) => {
  test.each(entries.map(([pattern, kinder]) => [example(pattern), kinder] as const))(
    '%s',
    (text, kinder) => {
      expect(found(`Y ${text}.`, language)?.length).toBeGreaterThan(0);
      expect(found(kinder ?? '', language)).toEqual([]);
    },
  );

  test('in any order, every find is where it says, none overlap, and the kinder text has none left', () => {
    const pieces = entries.map(([pattern]) => example(pattern));
    const words = fc.constantFrom(...pieces, 'Jaylen', 'martes', '.', ',', 'é', '\n');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const hits = findPunitive(text, language) ?? [];
        for (const [index, hit] of hits.entries()) {
          expect(text.slice(hit.start, hit.end)).toBe(hit.text);
          expect(hit.start).toBeGreaterThanOrEqual(hits[index - 1]?.end ?? 0);
        }
        const kinder = kinderText(text, language);
        expect(findPunitive(kinder ?? '', language)).toEqual([]);
      }),
    );
  });
});

describe('a kinder text', () => {
  test('keeps capitals and everything around', () => {
    expect(kinderText('Must he come? Yes, he must.', 'en')).toBe('Can he come? Yes, he can.');
    expect(kinderText('Mateo tiene que venir. ¡Debe firmar!', 'es')).toBe(
      'Mateo puede venir. ¡Puede firmar!',
    );
  });

  test('is left to a person where a word alone does not mend it', () => {
    expect(kinderText('He must pay or be expelled', 'en')).toBeNull();
    expect(kinderText('Nothing here', 'en')).toBeNull();
  });
});

describe('counts of absences in a family text', () => {
  test.each([
    ['He missed 24 days', 'en'],
    ['absent for three days', 'en'],
    ['33% of the year', 'en'],
    ['twelve absences', 'en'],
    ['chronically absent', 'en'],
    ['Tiene 12 faltas', 'es'],
    ['Faltó tres días', 'es'],
    ['el 33 por ciento', 'es'],
    ['She missed only 1 day', 'en'],
    ['Out for no more than two days', 'en'],
    ['Ha faltado solo 2 días', 'es'],
  ])('%s', (text, language) => {
    expect(findAbsenceCounts(text, language)).not.toEqual([]);
  });

  test.each([
    ['Jaylen attended three of four sessions this week', 'en'],
    ['Two modules are done. We missed Jaylen.', 'en'],
    ['Mateo vino a tres de cuatro sesiones', 'es'],
    ['Le faltan dos módulos', 'es'],
  ])('none in: %s', (text, language) => {
    expect(findAbsenceCounts(text, language)).toEqual([]);
  });
});
