export const ROLES = ['VIEWER', 'WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'READ',
  'COMMENT',
  'WRITE_DRAFTS',
  'APPROVE',
  'PUBLISH',
  'MANAGE_RELEASES',
  'MANAGE_PEOPLE',
  'MANAGE_SETTINGS',
  'READ_AUDIT',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Who may do what. The one table: resolvers name a permission, never a role. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  VIEWER: ['READ'],
  WRITER: ['READ', 'COMMENT', 'WRITE_DRAFTS'],
  REVIEWER: ['READ', 'COMMENT', 'WRITE_DRAFTS', 'APPROVE', 'PUBLISH'],
  IMPORTER: ['READ', 'COMMENT', 'MANAGE_RELEASES'],
  ADMIN: PERMISSIONS,
};

export function permissionsOf(role: Role): readonly Permission[] {
  return GRANTS[role];
}

export function allows(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}
