import type { EntityManager } from 'typeorm';
import type { Role } from '../auth/role.permission.ts';
import { settingsOf } from '../setting/setting.service.ts';
import type { Reviewer } from './workflow.step.ts';

/** A person as the rules of the workflow see them. */
export async function readReviewer(
  manager: EntityManager,
  personId: string,
  isAuthor: boolean,
): Promise<Reviewer> {
  const [person]: { role: Role; stored: Record<string, unknown> | null }[] = await manager.query(
    'SELECT role, (SELECT jsonb_object_agg(key, value) FROM setting) AS stored FROM person WHERE id = $1',
    [personId],
  );
  if (!person) throw new Error(`There is nobody with the id ${personId}.`);
  const { allowSelfApproval } = settingsOf(person.stored ?? {});
  return { role: person.role, isAuthor, allowSelfApproval };
}
