import type { EntityManager } from 'typeorm';
import { Person } from '../auth/person.entity.ts';
import { readSettings } from '../setting/setting.service.ts';
import type { Reviewer } from './workflow.step.ts';

/** A person as the rules of the workflow see them. */
export async function readReviewer(
  manager: EntityManager,
  personId: string,
  isAuthor: boolean,
): Promise<Reviewer> {
  const { role } = await manager.findOneByOrFail(Person, { id: personId });
  const { allowSelfApproval } = await readSettings(manager);
  return { role, isAuthor, allowSelfApproval };
}
