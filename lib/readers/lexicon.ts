import { fold } from './text.ts';

/**
 * Words of column heads and labels as school systems print them, folded. A support where a page's structure does not say
 * what a column is; only whole labels count, so that "Absent - Excused" is not "Absent".
 */
export const lexicon = {
  total: 'total|totals|gesamt|summe|totale|totali|total general|attendance totals|totaux|totales|totais',
  student: 'student|students|student name|name|learner|estudiante|estudiantes|alumno|nombre|eleve|eleves|nom|schuler|studente|nome|estudante|aluno|elev|leerling|uczen|学生|姓名|学生姓名|生徒|氏名',
  grade: 'grade|grade level|gr|year|year group|grado|nivel|nivel escolar|niveau|niveau scolaire|klassenstufe|classe|serie|ano|klasa|ano escolar|年级|学年',
  absent: 'absent|absence|absences|ausente|ausencia|ausencias|abwesend|fehlend|assente|assenza|assenze|afwezig|nieobecny|fravaerende|缺席|欠席',
  daysAbsent: 'days absent|dias ausente|dias ausentes|dias de ausencia|jours absent|jours absents|jours d\'absence|fehltage|abwesende tage|giorni di assenza|giorni assente|giorni assenti|dagen afwezig|dni nieobecnosci|dni nieobecny|缺席天数',
  excused: 'excused|excused absence|excused absences|absent - excused|absence - excused|authorised absence|ausencia justificada|ausencia excusada|justificada|justifiee|absence justifiee|absence excusee|entschuldigt|giustificata|assenza giustificata|falta justificada',
  unexcused: 'unexcused|unexcused absence|unexcused absences|absent - unexcused|absence - unexcused|unauthorised absence|injustificada|ausencia injustificada|absence non justifiee|non justifiee|unentschuldigt|falta injustificada',
  tardy: 'tardy|tardies|late|lates|present - late|retraso|retrasos|tardanza|tardanzas|tarde|presente - tarde|retard|retards|en retard|present - en retard|verspatung|verspatet|ritardo|ritardi|in ritardo|te laat|atraso|atrasado|atrasos',
};

/** Whether a label is one of the words of a lexicon entry. */
export function says(entry: string, label: string): boolean {
  return entry.split('|').includes(fold(label));
}
