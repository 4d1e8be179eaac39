/*
 * Words that stand over columns and beside values, by what they say; phrases count before single words. Folded when they are
 * looked up (vocabulary.ts), so accents and case do not matter. Sources: what systems print, see the README here.
 */
export const headWords = {
  student:
    'student|students|stu|stud|pupil|pupils|learner|learners|child|children|estudiante|estudiantes|alumno|alumnos|alumna|alumnas|alumnado|élève|élèves|étudiant|étudiants|schüler|schülerin|schülerinnen|schueler|lernende|lernender|studente|studenti|studentessa|alunno|alunni|alunna|leerling|leerlingen|aluno|alunos|aluna|alunas|estudante|estudantes|elev|elever|eleven|eleverna|oppilas|oppilaat|oppilaan|opiskelija|opiskelijat|uczeń|uczniowie|ucznia|uczniów|öğrenci|öğrenciler|öğrencinin|elevi|elevul|elevului|žák|žáci|žáka|žiak|žiaci|tanuló|tanulók|dijak|dijaki|učenec|učenik|učenici|ученик|ученики|учащийся|учащиеся|обучающийся|студент|студенты|учень|учні|μαθητής|μαθητές|طالب|الطالب|الطلاب|تلميذ|التلميذ|生徒|児童|学生|學生|학생|siswa|murid|học sinh|leerder|leerders|disgybl|disgyblion',
  name: 'name|names|full name|fullname|display name|last first|first last|lastfirst|nombre|nombres|nombre completo|apellidos y nombre|apellidos y nombres|nombre y apellidos|nom|noms|nom et prénom|nom prénom|nome|nome completo|cognome e nome|naam|navn|namn|nimi|imię i nazwisko|nazwisko i imię|ad soyad|adı soyadı|nume|nume și prenume|jméno|jméno a příjmení|meno|név|ime|ime in priimek|ime i prezime|имя|фио|ф и о|піб|ονοματεπώνυμο|όνομα|الاسم|اسم|氏名|名前|姓名|名|이름|성명|nama|họ tên|họ và tên|enw',
  first:
    'first name|firstname|first|given name|given names|forename|prénom|prénoms|vorname|voornaam|fornavn|förnamn|etunimi|imię|adı|prenume|křestní jméno|keresztnév',
  last: 'last name|lastname|last|surname|family name|apellido|apellidos|primer apellido|nom de famille|nachname|familienname|cognome|achternaam|etternavn|efternavn|efternamn|sukunimi|nazwisko|soyadı|příjmení|priezvisko|vezetéknév|姓',
  id: 'id|ids|identifier|studentid|dni|upn|uln|ssid|sid|roll|registration|reg|admission|adm|matricule|matrícula|kennung|legajo|cédula|expediente|code élève|exam number|学籍番号|学号|學號|番号|학번|nis|nisn|ref',
  number:
    'number|numbers|no|nr|num|nb|n|#|№|numero|número|numéro|nummer|count|counts|cnt|anzahl|aantal|antal|antall|cantidad|liczba|ilość|sayısı|numar|număr|počet|szám|količina|количество|кількість|αριθμός|عدد|数|回数|次数|횟수|수|jumlah|số|qty|time|times|frequency',
  grade:
    'grade|grades|grade level|gradelevel|gr|year|yr|year group|year level|yeargroup|grado|curso|nivel|nivel escolar|niveau|niveau scolaire|classe|klasse|klassenstufe|jahrgang|jahrgangsstufe|ano|série|turma|klas|leerjaar|trinn|årskurs|luokka|vuosiluokka|klasa|ročník|třída|trieda|sınıf|sınıfı|clasa|osztály|razred|класс|клас|τάξη|الصف|صف|学年|年級|年级|組|班级|班級|학년|kelas|lớp|graad',
  homeroom:
    'form|form group|homeroom|home room|tutor group|registration group|reg group|advisory|section|sección|grupo|groupe|stammklasse|lerngruppe|group',
  absent:
    'abs|absent|absents|absence|absences|absentees|ausencia|ausencias|ausente|ausentes|inasistencia|inasistencias|falta|faltas|abwesend|abwesenheit|abwesenheiten|fehlzeit|fehlzeiten|absenz|absenzen|fehltage|fehltag|abwesenheitstage|fehlstunden|fehlminuten|fehlquote|assenza|assenze|assente|assenti|afwezig|afwezigheid|afwezigheden|absentie|absenties|verzuim|verzuimdagen|verzuimuren|ausência|ausências|fravær|fraværsdage|fraværsdager|fraværstimer|fraværsprocent|fraværsprosent|frånvaro|frånvarodagar|frånvarotimmar|frånvaroprocent|frånvarominuter|poissaolo|poissaolot|poissaoloja|poissaolopäivät|poissaolotunnit|nieobecność|nieobecności|nieobecny|devamsızlık|devamsızlıklar|absente|absenta|absență|absențe|absențele|absenţe|absenţele|zameškané|absencia|absencie|vymeškané|hiányzás|hiányzások|hiányzó|mulasztás|mulasztások|odsotnost|odsotnosti|izostanak|izostanci|izostanaka|пропуски|пропуск|пропусков|пропущено|отсутствия|отсутствие|отсутствий|відсутності|відсутність|απουσίες|απουσία|απουσιών|غياب|الغياب|غيابات|欠席|欠課|결석|결과|缺席|缺勤|缺课|absen|ketidakhadiran|vắng|vắng mặt|vắng học|nghỉ|afwesig|afwesighede|afwesigheid|absenoldeb|absenoldebau|state abs|無断欠席|无故缺席|alpa',
  missed:
    'missed|perdidos|perdidas|perdido|manqué|manqués|manquée|manquées|versäumt|versäumte|gemist|gemiste|perse|persi|missade|opuszczone|zameškáno',
  tardy:
    'tardy|tardies|tdy|late|lates|lateness|late arrivals|late arrival|retraso|retrasos|tardanza|tardanzas|tarde|tardes|atraso|atrasos|impuntualidad|llegadas tarde|retard|retards|verspätung|verspätungen|verspätet|ritardo|ritardi|te laat|laat|laatkomst|forsinket|for sent|forsentkomming|sen ankomst|sena ankomster|myöhästyminen|myöhästymiset|myöhässä|spóźnienie|spóźnienia|spóźnień|geç|geç kalma|întârziere|întârzieri|pozdní příchody|pozdní|neskoré príchody|késés|kések|késések|zamuda|zamude|kašnjenje|kašnjenja|опоздания|опоздание|опозданий|запізнення|καθυστέρηση|καθυστερήσεις|تأخر|التأخر|تأخير|遅刻|지각|迟到|遲到|terlambat|đi muộn|đi trễ|laatkom',
  early:
    'early|early leave|early release|early dismissal|early dismissals|dismissed|dismissal|dismissals|left early|salida anticipada|salidas|uscita|uscite|uscite anticipate|早退|조퇴|sortie|sorties',
  excused:
    'excused|exc|excusal|authorised|authorized|auth|justified|verified|approved|explained|justificada|justificadas|justificado|justificados|excusada|excusadas|excusado|excusados|con excusa|justifiée|justifiées|justifié|justifiés|excusée|excusées|motivée|motivées|entschuldigt|entschuldigte|entschuldigter|entsch|giustificata|giustificate|giustificato|giustificati|geoorloofd|usprawiedliwione|usprawiedliwiona|usprawiedliwionych|mazeretli|özürlü|motivate|motivata|omluvené|omluvená|omluveno|omluvených|ospravedlnené|igazolt|opravičeno|opravičene|opravdano|opravdani|уважительная|уважительные|по уважительной причине|поважні|з поважних причин|δικαιολογημένες|بعذر|مبرر|공결|인정|có phép|izin|godkendt|gyldig|giltig|giltigt|giltig frånvaro|luvallinen|luvalliset|selvitetty',
  unexcused:
    'unexcused|unexc|unauthorised|unauthorized|unauth|unverified|unexplained|unjustified|truant|truancy|truancies|non excused|not excused|non authorised|injustificada|injustificadas|injustificado|injustificados|no justificada|no justificadas|no justificado|sin justificar|sin excusa|não justificadas|não justificada|non justifiée|non justifiées|non justifié|injustifiée|injustifiées|non excusée|non excusées|unentschuldigt|unentschuldigte|nicht entschuldigt|unentsch|ue|ingiustificata|ingiustificate|non giustificata|non giustificate|da giustificare|ongeoorloofd|nieusprawiedliwione|nieusprawiedliwiona|nieusprawiedliwionych|özürsüz|mazeretsiz|nemotivate|nemotivata|neomluvené|neomluvená|neomluveno|neomluvených|neospravedlnené|igazolatlan|neopravičeno|neopravičene|neopravdano|neopravdani|неуважительная|без уважительной причины|без поважних причин|αδικαιολόγητες|بدون عذر|غير مبرر|無断|無断欠席|无故|无故缺席|미인정|무단|không phép|alpa|ugyldig|ikke godkendt|ogiltig|ogiltigt|ogiltig frånvaro|luvaton|luvattomat|selvittämätön',
  half: 'half|½|medio|medios|medias|demi|halb|halbe|halbtage|halbtag|halve|mezza|mezze|halv|halva|puoli',
  day: 'day|days|daily|día|días|dia|dias|diaria|diarias|jour|jours|journée|journées|tag|tage|tagen|fehltage|fehltag|abwesenheitstage|halbtage|halbtag|giorno|giorni|dag|dagen|dage|dager|dagar|verzuimdagen|fraværsdage|fraværsdager|frånvarodagar|päivä|päivät|päivää|poissaolopäivät|dzień|dni|gün|zi|zile|zilele|dny|dnů|deň|nap|napok|dan|dana|день|дней|дни|дня|днів|ημέρα|ημέρες|ημερών|μέρες|يوم|أيام|日|日数|일|일수|天|天数|hari|ngày|dae',
  period:
    'period|periods|class|classes|class meetings|lesson|lessons|course|courses|meeting|meetings|block|blocks|clase|clases|lección|lecciones|cours|séance|séances|unterrichtsstunden|unterrichtsstunde|lektion|lektionen|lektioner|fehlstunden|stunde|stunden|std|lezione|lezioni|les|lessen|lesuren|lesuur|aula|aulas|oppitunti|oppitunnit|tunti|tunnit|poissaolotunnit|lekcja|lekcje|lekcji|ders|урок|уроки|уроков|занятие|занятий|حصة|حصص|時限|授業|コマ|欠課|時数|교시|시수|节|节次|课时|缺课|tiết|subject|subjects',
  session: 'session|sessions|roll call|sesión|sesiones',
  hour: 'hour|hours|hrs|hr|h|hora|horas|heure|heures|verzuimuren|uren|uur|ore|ora|timer|fraværstimer|timmar|frånvarotimmar|godziny|godzin|saat|hodin|hodiny|órák|ura|ure|часы|часов|годин|ώρες|ساعات|ساعة|時間|시간|小时|jam|giờ',
  minute:
    'minute|minutes|min|mins|minuten|fehlminuten|minuti|minutos|minuter|frånvarominuter|minuty|minut|dakika|perc|минут|分|분|分钟|phút',
  present:
    'present|presents|présence|présences|présent|présents|presente|presentes|presencia|presencias|presenze|presenza|anwesend|anwesenheit|anwesenheitstage|anwesenheitsquote|aanwezig|aanwezigheid|attended|presença|presenças|tilstede|tilstedeværelse|närvarande|närvaro|läsnä|paikalla|obecny|obecności|obecność|asistencia|asistencias|asistió|asistidos|asistidas|出席|출석|到课|hadir|có mặt|حضور|الحضور|παρουσίες|присутствия|присутствовал|prezent|prezențe|přítomen|přítomnost|jelen|jelenlét',
  attendance:
    'attendance|attendances|att|attend|assiduité|frequência|frekwencja|посещаемость|відвідування|devam|frekvencia|docházka|dochádzka',
  possible:
    'possible|possibles|posible|posibles|possíveis|possibili|mögliche|möglich|mogelijk|mogelijke|enrolled|enrolment|enrollment|enrolleddays|membership|member|mem|scheduled|expected|school days|schooldays|instructional|inscrito|inscritos|inscrits|inscrit|matriculado|lectivos|hábiles|授業日数|수업일수|应出勤|schultage|skoledage|skoledager|tenrolled',
  rate: 'percent|percentage|pct|%|rate|ratio|taux|pourcentage|porcentaje|tasa|prozent|quote|fehlquote|anwesenheitsquote|percentuale|percentuali|percentagem|porcentagem|taxa|procent|prosent|prosentti|fraværsprocent|fraværsprosent|frånvaroprocent|yüzde|oranı|procento|procenta|százalék|процент|відсоток|ποσοστό|نسبة|率|비율|율|persen|persentase|tỷ lệ|tỉ lệ|frekwencja|frequência|посещаемость|pourcent',
  total:
    'total|totals|totales|totaux|totali|totais|totale|totaal|totalt|gesamt|insgesamt|summe|ges|gesamtzahl|suma|razem|łącznie|toplam|celkem|spolu|összes|összesen|skupaj|ukupno|всего|итого|усього|всього|σύνολο|المجموع|إجمالي|مجموع|合計|計|総計|합계|총|总计|合计|總計|共|tổng|tổng số|yhteensä|overall|tot|state abs|sum',
  ytd: 'ytd|year to date|to date|this year|this school year|current year|current school year|school year to date|todate|cumulative|este año|este curso|año actual|a la fecha|hasta la fecha|en lo que va del año|cette année|année en cours|depuis la rentrée|dieses schuljahr|laufendes schuljahr|bisher|quest anno|anno in corso|dit schooljaar|dit jaar|este ano|i år|dette skoleåret|detta läsår|läsåret|tänä vuonna|bu yıl|anul acesta|letos|с начала года|累計|累计|本年度|今年度|누계|nam nay|năm nay|tahun ini',
  year: 'school year|schoolyear|academic year|annual|yearly|annually|año escolar|curso escolar|año lectivo|ciclo escolar|ciclo lectivo|anual|année scolaire|année|annuel|schuljahr|anno scolastico|anno|schooljaar|ano letivo|ano lectivo|skoleår|skoleåret|läsår|lukuvuosi|rok szkolny|öğretim yılı|an școlar|školní rok|školský rok|tanév|учебный год|σχολικό έτος|年間|年度|학년도|学年度|tahun ajaran|năm học|full year|year|jahr',
  term: 'term|terms|semester|semesters|sem|trimester|quarter|quarters|qtr|marking period|grading period|grading|mp|trimestre|trimestres|semestre|semestres|bimestre|cuatrimestre|periodo|período|période|halbjahr|quadrimestre|termijn|periode|lukukausi|jakso|półrocze|dönem|semestrul|semestru|pololetí|polrok|félév|polletje|polugodište|四半期|学期|前期|後期|학기|fall|spring|autumn|winter|summer|halvår|termin|четверть|полугодие|семестр|الفصل|learning cycle|cycle',
  month:
    'month|months|monthly|mes|meses|mensual|mois|mensuel|monat|monate|mese|mensile|maand|mês|mensal|måned|månad|kuukausi|miesiąc|ay|luna|měsíc|hónap|mesec|mjesec|месяц|місяць|μήνας|شهر|月|月間|월|bulan|tháng',
  week: 'week|weeks|weekly|semana|semanas|semaine|semaines|woche|wochen|settimana|weken|uke|vecka|viikko|tydzień|hafta|săptămâna|týden|teden|tjedan|неделя|тиждень|أسبوع|週|週間|주|周|minggu|tuần',
  recent:
    'previous|past|recent|today|yesterday|consecutive|consecutively|streak|in a row|rolling|trailing|latest|hoy|ayer|aujourd hui|heute|gestern|oggi|vandaag|hoje|dzisiaj|bugün|idag|i dag|consecutiva|consecutivas|consecutivos|consécutives|consécutifs|letzte|letzten|derniers|dernières|derniere|últimos|últimas|ultimi|laatste|siste|senaste|連続|本日|今日|연속|오늘|今天|连续|aufeinanderfolgende|prior',
  course:
    'course|courses|subject|subjects|fach|fächer|matière|matières|materia|materias|asignatura|asignaturas|vak|vakken|przedmiot|disciplina|disciplinas|předmět|tantárgy|предмет|教科|科目|과목|môn|fag|ämne|oppiaine|ders adı|section title|course title|course name|class name|mata pelajaran',
  date: 'date|dates|fecha|fechas|datum|data|dato|pvm|tarih|dátum|дата|ημερομηνία|التاريخ|تاريخ|日付|日期|날짜|tanggal|time in|time out|check in|check out',
  status:
    'status|state|estado|statut|reason|reasons|motivo|motif|grund|code|codes|attendance code|comment|comments|remark|remarks|note|notes|observaciones|bemerkung|bemerkungen|opmerking|arrival|arrived|staat',
  marks:
    'points|point|score|scores|assignment|assignments|homework|hw|quiz|quizzes|test|tests|exam|exams|gpa|average|avg|mean|mark|marks|puntos|nota|notas|punkte|moyenne|durchschnitt|promedio|media de|voto|cijfer|final grade|grade avg|missing',
  adult:
    'teacher|teachers|instructor|faculty|counselor|counsellor|tutor|advisor|adviser|parent|parents|guardian|guardians|mother|father|contact|profesor|profesora|docente|docentes|enseignant|professeur|lehrer|lehrerin|lehrkraft|insegnante|docent|leraar|professor|lærer|lärare|opettaja|nauczyciel|öğretmen|profesorul|učitel|učiteľ|tanár|учитель|вчитель|معلم|教師|担任|선생님|教师|老师|guru|giáo viên',
  work: 'employee|employees|emp|staff|staff name|staff member|worker|workers|personnel|department|dept|designation|job|job title|position|payroll|salary|wage|shift|overtime|vacation|vacations|pto|leave|leaves|sick leave|annual leave|human resources|supervisor|manager|customer|customers|client|clients|patient|patients|volunteer|volunteers|player|players|team|driver|drivers|passenger|borrower|library|empleado|empleados|trabajador|vacaciones|employé|employés|salarié|salariés|congé|congés|mitarbeiter|mitarbeitende|urlaub|abteilung|angestellte|dipendente|dipendenti|ferie|medewerker|medewerkers|verlof|funcionário|funcionários|férias|ansatt|ansatte|anställd|anställda|työntekijä|pracownik|pracownicy|urlop|personel|çalışan|izin günleri|angajat|angajați|zaměstnanec|zamestnanec|dolgozó|сотрудник|сотрудники|отпуск|співробітник|موظف|الموظف|社員|従業員|직원|사원|员工|karyawan|pegawai|nhân viên',
  cause:
    'medical|illness|ill|sick|sickness|suspension|suspensions|suspended|quarantine|covid|religious|partial|remote|virtual|field trip|activity|activities|bereavement|enfermedad|médica|médicas|maladie|krankheit|krank|malattia|ziekte|病欠|病假|병결',
  kin: 'relationship|relation|sibling|siblings|kin|parentesco|parenté|verwandtschaft|relazione|relatie|slægtskab|released to',
  all: 'all|any|every|whole|full|complete|entire|todos|todas|tous|toutes|alle|tutti|tutte|todo|kaikki|wszystkie|tümü|toate|všechny|všetky|összes|все|усі|全|全て|전체|全部|semua|tất cả|ganze|ganzer|entier|entière',
  small:
    'as of today|up to today|through today|until today|as of|of|the|in|out|for|to|a|an|and|per|by|on|or|with|s|es|d|l|de|des|du|la|le|les|el|los|las|al|en|y|e|i|o|u|und|oder|der|die|das|dem|den|von|im|am|zum|del|della|dei|delle|di|da|do|dos|het|een|van|och|og|av|af|på|til|w|z|na|za|v|ve|și|din|si|в|на|за|по|и|і|του|των|の|school|current|only|summary|list|report|overview|attendance summary|absence summary|data|tous motifs|toutes|gesamte|so far|thus far|course of|between|from|n d|kpl|x|km|level|record|recorded|records|reported|lycée|école|schule|register|official',
} as const;

/** Beginnings of words that many endings may follow, in languages that bend them. */
export const wordStems: Partial<Record<keyof typeof headWords, string>> = {
  student: 'ученик|учащ|обучающ|μαθητ|uczni|tanuló|oppila|opiskelij|öğrenci',
  absent:
    'απουσι|nieobecn|poissaolo|devamsızlı|hiányz|mulaszt|zamešk|отсутств|пропущ|пропуск|відсутн|odsotn|izostan|inasistenci|absenț',
  excused:
    'usprawiedliw|omluven|opravičen|opravdan|ospravedlnen|igazolt|δικαιολογημ|уважительн|justificad|motivat',
  unexcused:
    'nieusprawiedliw|neomluven|neopravičen|neopravdan|neospravedlnen|igazolatlan|αδικαιολογ|неуважительн|injustificad|nemotivat',
  tardy: 'опоздан|запізн|spóźni|καθυστερ|myöhästym|întârzier|kašnjen',
};
