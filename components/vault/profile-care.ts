/**
 * What the browser does with this profile: keeps it, promises nothing when space runs out, or wipes it at sign-out as shared
 * school computers do. Told before the first note is typed (trust.md R12).
 */
export type ProfileCare = 'kept' | 'not-promised' | 'wiped';
