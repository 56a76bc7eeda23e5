import { type DataSource, In } from 'typeorm';
import { namesOf } from '../auth/person.desk.ts';
import { Person } from '../auth/person.entity.ts';
import { PersonRef } from '../auth/person.type.ts';
import { allows, ROLES } from '../auth/role.permission.ts';
import { WorkItem, type Worklist, WorkOutcomeType } from './worklist.type.ts';
import type { WorkOutcome, WorkProgress, WorkView } from './worklist.view.ts';

/** Lays items out with the names of the people who have them. */
export class WorklistDesk {
  constructor(private readonly source: DataSource) {}

  async show(list: { items: WorkView[]; total: number; progress: WorkProgress[] }): Promise<Worklist> {
    const names = await this.names(list.items);
    return { ...list, items: list.items.map((item) => new WorkItem(item, names)) };
  }

  async report(outcomes: readonly WorkOutcome[]): Promise<WorkOutcomeType[]> {
    const names = await this.names(outcomes.map(({ item }) => item));
    return outcomes.map((outcome) => new WorkOutcomeType(outcome, names));
  }

  async writers(): Promise<PersonRef[]> {
    const people = await this.source.manager.find(Person, {
      where: { isDisabled: false, role: In(ROLES.filter((role) => allows(role, 'WRITE_DRAFTS'))) },
      order: { name: 'ASC' },
    });
    return people.map((person) => new PersonRef(person));
  }

  private names(items: readonly (WorkView | null)[]) {
    return namesOf(
      this.source.manager,
      items.map((item) => item?.assigneeId),
    );
  }
}
