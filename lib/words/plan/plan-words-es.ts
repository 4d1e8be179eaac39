import type { PlanWords } from './plan-words.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const spanishPlan: PlanWords = {
  supports: {
    transport: 'Transporte o pase de autobús',
    'way-to-school-companion': 'Alguien con quien ir a la escuela',
    'health-services': 'Servicios de salud en la escuela',
    'live-lessons-at-home': 'Clases en vivo desde casa',
    counseling: 'Conversaciones con consejería',
    tutoring: 'Tutoría',
    'catch-up-content': 'Ponerse al día en lo más importante',
    'credit-modules': 'Módulos con crédito',
    'flexible-deadlines': 'Plazos flexibles',
    meals: 'Comidas',
    'clothing-and-supplies': 'Ropa y útiles escolares',
    'study-buddy': 'Estudiar en pareja',
    'attendance-ambassador': 'Un estudiante que acompaña',
    'community-partner': 'Ayuda de una organización de la comunidad',
    childcare: 'Guardería',
    'schedule-block': 'Un bloque por la mañana o por la tarde',
    'employer-arrangement': 'Un acuerdo con el trabajo',
    'housing-liaison': 'El enlace de vivienda (McKinney-Vento)',
    'family-liaison': 'El enlace familiar',
    mentor: 'Mentoría',
    'daily-check-in': 'Un saludo cada día',
    'safety-plan': 'Un plan de seguridad',
    'restorative-talk': 'Una conversación para reparar',
    'quiet-start': 'Un comienzo tranquilo del día',
    'graded-return': 'Volver paso a paso',
    'disability-review': 'Revisión de apoyos por discapacidad (504, IEP)',
    'interest-project': 'Un proyecto sobre algo que interesa',
    'club-or-team': 'Un club o equipo',
    'honest-counts': 'Una conversación sobre lo que cuentan los días',
  },
  roles: {
    mentor: 'Mentoría',
    'strengths-teacher': 'Docente que conoce las fortalezas',
    counselor: 'Consejería',
    'family-liaison': 'Enlace familiar',
    nurse: 'Enfermería',
    'social-worker': 'Trabajo social',
    administrator: 'Dirección',
    'community-partner': 'Organización de la comunidad',
    other: 'Otra persona',
  },
  formats: {
    'in-person': 'En persona',
    'live-online': 'En línea y en vivo',
    'posted-work': 'Tareas publicadas',
  },
  steps: {
    sessions: (attended, of) => `${attended} de ${count(of, 'sesión', 'sesiones')}`,
    modules: (modules, course) =>
      course === ''
        ? count(modules, 'módulo', 'módulos')
        : `${count(modules, 'módulo', 'módulos')} de ${course}`,
    days: (here, schoolDays) =>
      `Venir ${here} de ${count(schoolDays, 'día de clase', 'días de clase')}`,
    until: (step, day) => `${step}, hasta el ${day}`,
  },
  minutes: (minutes) => count(minutes, 'minuto', 'minutos'),
  stepOfBridge: (daysPerWeek, blocks) =>
    [daysPerWeek === null ? '' : `${count(daysPerWeek, 'día', 'días')} por semana`, blocks]
      .filter((part) => part !== '')
      .join(', '),
  paper: {
    title: (name) => `El plan de ${name}`,
    lead: (name) => `Para ${name}, su familia y su equipo`,
    agreed: (day) => `Acordado el ${day}`,
    goal: 'Nuestra meta',
    wayBack: 'El camino de regreso',
    helps: 'Lo que ayuda',
    steps: 'Pasos pequeños',
    whoHelps: 'Quién ayuda',
    weekly: 'Cómo nos mantenemos en contacto',
    checkIn: (days) =>
      days === 1
        ? 'Hablamos cada día'
        : days === 7
          ? 'Hablamos cada semana'
          : `Hablamos cada ${days} días`,
    withChampion: (name) => `con ${name}`,
    sessions: 'Sesiones',
    expected: 'Lo que acordamos',
    progress: 'Cómo vemos el avance',
    ifHard: 'Si algo se complica,',
    ifHardText: (name) =>
      name === ''
        ? 'hable con cualquier persona del equipo. Cambiamos el plan juntos.'
        : `hable con ${name}. Cambiamos el plan juntos.`,
    review: (day) => `Nos reunimos el ${day} para ver qué ayudó.`,
    fullSchedule: 'Horario completo',
    starts: 'Inicio',
    student: 'Estudiante',
    family: 'Familia',
    school: 'Escuela',
    morePages: 'Continúa en la página siguiente',
    record: (day) => `Expediente educativo, impreso el ${day}`,
  },
};
