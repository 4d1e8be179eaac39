const dailySummary =
  '/Modules.php?modname=Attendance/DailySummary.php&report=absence&search_modfunc=list';

/** The absence summary over the current month, as the system opens it: nobody is flagged by a month. */
export const monthList = dailySummary;
/** The same list over the year to date, whatever today is. */
export const yearToDateList = `${dailySummary}&timeframe=year`;
/** The same over class periods instead of days. */
export const periodList = `${yearToDateList}&period_id=all`;
/** Two thousand students over the year to date. */
export const largeList = `${yearToDateList}&school=large`;
/** A list of students without counts. */
export const roster = '/Modules.php?modname=Attendance/AddAbsences.php&search_modfunc=list';
/** A page that shows the year-to-date list in a frame of its own. */
export const portal = '/portal.html';

const gibbon = '/index.php?q=/modules';
/** Fernleaf's summary of absences from one day to another. */
export const summaryByDate = (from: string, to: string) =>
  `${gibbon}/Attendance/report_summary_byDate.php&group=all&dateStart=${from}&dateEnd=${to}`;
/** Fernleaf's list of students: paging changes the rows, not the address. */
export const studentList = `${gibbon}/Students/student_view.php`;
