import type { Wording } from './find-wording.ts';

const notDue = '(?<!(?:se|me|le|les|nos) )';
const notFree = '(?<!(?:nada|lo) )';

const orders: readonly Wording[] = [
  ['no deb(?:e|es|en|era|eras|eran|eria|erias|erian)', null],
  [`${notDue}deb(?:e|era|eria)(?: de)?(?! al? )`, 'puede'],
  [`${notDue}deb(?:es|eras|erias)(?: de)?`, 'puedes'],
  [`${notDue}deb(?:en|eran|erian)(?: de)?(?! al? )`, 'pueden'],
  [`${notFree}(?<!no )(?:tiene|tendra) que(?! ver)`, 'puede'],
  [`${notFree}(?<!no )(?:tienes|tendras) que(?! ver)`, 'puedes'],
  [`${notFree}(?<!no )(?:tienen|tendran) que(?! ver)`, 'pueden'],
  ['esta obligad[oa] a', 'puede'],
  ['estas obligad[oa] a', 'puedes'],
  ['estan obligad[oa]s a', 'pueden'],
  ['obligatori[oa]s?|obligad[oa]s?|requeri(?:do|da|dos|das)', null],
  ['obligacion', 'oportunidad'],
  ['obligaciones', 'oportunidades'],
  ['requisito', 'paso'],
  ['requisitos', 'pasos'],
  ['exig(?:e|es|en|imos|ir|ido|ida|encia|encias)|exij[ao]|obedec(?:e|en|er)|obedezca[ns]?', null],
  ['contrato', 'acuerdo'],
  ['una intervencion', 'un apoyo'],
  ['la intervencion', 'el apoyo'],
  ['intervencion(?:es)?', null],
];

const threats: readonly Wording[] = [
  ['(?<!no es (?:un )?|no como (?:un )?)castigo', 'apoyo'],
  ['(?<!no son )castigos', 'apoyos'],
  ['castig(?:a|an|ar|ado|ada|ados|adas|aremos|ara|aran)|punitiv[oa]s?', null],
  ['sancion(?:es|ar|ara|aran|ado|ada|ados|adas)?|penaliz(?:a|an|ar|ara|ado|ada|acion)', null],
  ['(?:las )?consecuencias', 'los siguientes pasos'],
  ['multas?|multad[oa]s?|disciplinari[oa]s?|detencion(?:es)?', null],
  ['suspend(?:er|era|eran|ido|ida|idos|idas|emos)|suspension(?:es)?', null],
  ['expuls(?:ar|ara|aran|ado|ada|ados|adas|ion|iones)', null],
  ['tolerancia cero|cero tolerancia|(?:primer|segundo|ultimo) aviso', null],
  ['(?:primera |segunda |ultima )?advertencia', 'invitación'],
  ['ultima oportunidad', 'nueva oportunidad'],
  ['amenaz(?:a|as|an|ar|ado|ada)', null],
  [
    '(?:ir|ira|iran|llevad[oa]|enviad[oa]|remitid[oa]) (?:a la corte|al tribunal|ante (?:el|un) juez)',
    null,
  ],
  ['acci(?:on|ones) legal(?:es)?|medidas legales|tribunal(?:es)?', null],
];

const outlooks: readonly Wording[] = [
  [
    '(?:perder|perdera|repetir|repetira|repite) (?:el|este|un) (?:ano|curso|grado|semestre)|repetidor(?:a|as|es)?',
    null,
  ],
  ['reprob(?:ar|ara|aran|o|ado|ada|ados|adas|acion)', null],
  ['fracas(?:o|os|a|an|ar|ara|aran|ado|ada)', null],
  ['no (?:se )?(?:va a )?gradua(?:r|ra|rse)|nunca se graduara', null],
  ['abandono escolar|desercion|desert(?:or|ora|ores)', null],
  ['(?<!no es |nunca es )demasiado tarde|sin remedio', null],
  ['catastrof(?:e|ico|ica)|desastr(?:e|oso|osa)|arruin(?:a|ar|ara|ado|ada)', null],
];

const labels: readonly Wording[] = [
  ['absentistas?|(?:irse|se va|se fue|se iba) de pinta|faltas? injustificadas?', null],
  ['infracci(?:on|ones)|infractor(?:a|es|as)?|violaci(?:on|ones)', null],
  ['incumpl(?:e|en|ir|io|imiento|imientos|ido|ida)', null],
  ['sin (?:excusas?|pretextos?)', 'por el motivo que sea'],
  ['(?:una excusa|un pretexto)', 'un motivo'],
  ['(?:la excusa|el pretexto)', 'el motivo'],
  ['excusas?|pretextos?', 'motivos'],
  ['se niega a', 'prefiere esperar para'],
  ['se (?:niega|niegan|nego|negaron)|negarse', null],
  ['floj[oa]s?|perezos[oa]s?|irresponsables?|desobedientes?|rebeldes?|vagancia', null],
  ['inaceptables?|intolerables?', null],
  ['mala (?:asistencia|conducta|actitud)', null],
  ['(?<!no es (?:su |tu |la )?|sin )culpas?|culpables?', null],
  ['verguenza|decepcion(?:a|an|ado|ada|ante|antes)?', null],
];

/**
 * Spanish words that make a plan sound like a punishment, with kinder ones where a word alone mends it; patterns are without
 * accents. "Se debe a" (is due to), "no tiene que" (need not) and "tiene que ver" (has to do with) are no orders and stay.
 */
export const punitiveSpanish: readonly Wording[] = [...orders, ...threats, ...outlooks, ...labels];
