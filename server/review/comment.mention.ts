import { type EntityManager, In } from 'typeorm';
import { Person } from '../auth/person.entity.ts';
import { isPersonId } from '../auth/person.id.ts';
import { BadInput } from '../errors.ts';

const MOST = 20;

/** The people that a remark calls, each once. @throws BadInput for nobody's id and for somebody who cannot sign in. */
export async function checkMentions(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (wanted.length > MOST) throw new BadInput(`Call ${MOST} people at most.`, { field: 'mentions' });
  if (wanted.length === 0) return [];
  const people = await manager.findBy(Person, { id: In(wanted.filter(isPersonId)) });
  for (const id of wanted) {
    const person = people.find((other) => other.id === id);
    if (!person)
      throw new BadInput('Nobody has this id. Choose a name from the list.', { field: 'mentions' });
    if (person.isDisabled)
      throw new BadInput(`${person.name} is disabled and would not see this.`, { field: 'mentions' });
  }
  return wanted;
}
