/** Words of a day without school, English and Spanish. */
const off =
  /\b(no (school|classes|students?)|(school|schools|district|offices?) closed|closed|holidays?|break|recess|vacation|student[- ]free|non[- ]?(school|student|instructional|attendance)|(teacher|staff) (work ?day|in-?service|development)|in-?service|professional (development|learning|day)|pd day|work ?day|conference day|no hay clases|sin clases|vacaciones|feriado|festivo|asueto|receso)\b/iu;

/** Days that schools in the United States commonly close on, named without any such word. */
const holiday =
  /\b(labor day|columbus day|indigenous peoples|veterans[’']? day|thanksgiving|christmas|new year|martin luther king|mlk|presidents?[’']? day|washington[’']?s birthday|good friday|easter monday|memorial day|juneteenth|independence day|rosh hashanah|yom kippur|eid|diwali|lunar new year|election day|d[ií]a del trabajo|acci[oó]n de gracias|navidad|a[nñ]o nuevo)\b/iu;

/** Words of a day that still is, or again is, a school day. */
const open =
  /\b(early (release|dismissal|out)|half[- ]day|minimum day|late start|delayed|make-?up|resumes?|returns?|(school|classes) (begins?|starts?|ends?)|(first|last) day of (school|classes)|day before|(concert|party|dance|parade|assembly|sale)|salida temprana|medio d[ií]a|regreso)\b/iu;

/** Whether an event's title sounds like a day without school: a proposal that a person confirms, never more (domain.md R9). */
export function looksLikeDayOff(title: string): boolean {
  return (off.test(title) || holiday.test(title)) && !open.test(title);
}
