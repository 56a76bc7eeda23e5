import type { Role } from '../gql/graphql.ts';

export const ROLES: readonly Role[] = ['VIEWER', 'WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'];
