import { fold } from '../page/text.ts';

/*
 * Words of column heads and labels as school systems print them, folded (text.ts). A support where a page's structure does
 * not say what a column is. Only whole labels count, so that "Absent - Excused" is not "Absent".
 */
export const totalWords =
  'total|totals|attendance totals|gesamt|summe|totale|totali|totaux|totales|totais';
export const studentWords =
  'student|student name|name|learner|estudiante|alumno|nombre|eleve|nom|schuler|studente|nome|estudante|aluno|leerling';
export const gradeWords =
  'grade|grade level|year group|grado|nivel|nivel escolar|niveau|niveau scolaire|klassenstufe|classe|serie|ano escolar';
export const absentWords =
  'absent|absence|absences|ausente|ausencia|ausencias|abwesend|assente|assenza|assenze|afwezig';
export const daysAbsentWords =
  "days absent|dias ausente|dias ausentes|dias de ausencia|jours absent|jours absents|jours d'absence|fehltage|giorni di assenza|giorni assente|dagen afwezig";
export const excusedWords =
  'excused|excused absence|absent - excused|authorised absence|ausencia justificada|ausencia excusada|absence justifiee|absence excusee|entschuldigt|assenza giustificata|falta justificada';
export const unexcusedWords =
  'unexcused|unexcused absence|absent - unexcused|unauthorised absence|ausencia injustificada|absence non justifiee|unentschuldigt|falta injustificada';
export const tardyWords =
  'tardy|tardies|late|present - late|retraso|tardanza|tarde|presente - tarde|retard|present - en retard|verspatung|ritardo|in ritardo|te laat|atraso';

/** Whether a label is one of the words, whatever its case and accents. */
export function says(words: string, label: string): boolean {
  return words.split('|').includes(fold(label));
}
