import { type EntityManager, In } from 'typeorm';
import { Person } from './person.entity.ts';
import { PersonRef } from './person.type.ts';

export type NameOf = (id: string | null | undefined) => PersonRef | null;

/** The people of these ids by name, read at once; null for whoever does not exist. */
export async function namesOf(
  manager: EntityManager,
  ids: readonly (string | null | undefined)[],
): Promise<NameOf> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === 'string');
  const people = wanted.length ? await manager.findBy(Person, { id: In(wanted) }) : [];
  return (id) => {
    const person = people.find((other) => other.id === id);
    return person ? new PersonRef(person) : null;
  };
}
