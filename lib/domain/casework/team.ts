import { shortTextSchema } from '../record.ts';
import { z } from '../zod.ts';

/** The seed's reintegration team (a liaison, a counselor, a teacher who knows the student's strengths, a mentor), and others. */
export const teamRoleSchema = z.enum([
  'mentor',
  'strengths-teacher',
  'counselor',
  'family-liaison',
  'nurse',
  'social-worker',
  'administrator',
  'community-partner',
  'other',
]);
export type TeamRole = z.infer<typeof teamRoleSchema>;

export const teamMemberSchema = z.strictObject({ role: teamRoleSchema, name: shortTextSchema });
export type TeamMember = z.infer<typeof teamMemberSchema>;

/** The four the seed asks for, in the order in which one of them would become the champion. */
const seedRoles: readonly TeamRole[] = [
  'mentor',
  'strengths-teacher',
  'counselor',
  'family-liaison',
];

export const isNamed = ({ name }: Pick<TeamMember, 'name'>): boolean => name.trim() !== '';

/** The seed's roles that nobody named holds yet; an empty list is a full team. */
export function openRoles(team: readonly TeamMember[]): TeamRole[] {
  return seedRoles.filter((role) => !team.some((one) => one.role === role && isNamed(one)));
}

/** The named member to offer as champion: mentor first, then the teacher who knows the strengths; null when nobody is named. */
export function likelyChampion(team: readonly TeamMember[]): TeamMember | null {
  const named = team.filter(isNamed);
  const bySeed = seedRoles.flatMap((role) => named.find((one) => one.role === role) ?? []);
  return bySeed[0] ?? named[0] ?? null;
}
