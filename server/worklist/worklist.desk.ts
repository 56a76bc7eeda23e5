import type { DataSource } from 'typeorm';
import { namesOf } from '../auth/person.desk.ts';
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

  private names(items: readonly (WorkView | null)[]) {
    return namesOf(
      this.source.manager,
      items.map((item) => item?.assigneeId),
    );
  }
}
