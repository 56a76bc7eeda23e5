import type { DataSource } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { PageTooLarge } from '../errors.ts';
import { listMentions } from './comment.table.ts';

const MOST_AT_ONCE = 200;

/** Who was called where. What somebody has seen is their own business: it is not in the audit log. */
export class MentionService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  list(isUnread: boolean | null, page: number, perPage: number, by: Editor) {
    return listMentions(this.source.manager, by.personId, isUnread, page, perPage);
  }

  /** Marks remarks as seen by this person; answers how many were not before. @throws PageTooLarge */
  async read(ids: readonly string[], by: Editor): Promise<number> {
    if (ids.length > MOST_AT_ONCE) throw new PageTooLarge(ids.length, MOST_AT_ONCE);
    const [, affected]: [unknown, number] = await this.source.manager.query(
      `UPDATE comment_mention SET read_at = $3
       WHERE person_id = $1 AND comment_id = ANY ($2) AND read_at IS NULL`,
      [by.personId, ids.filter((id) => /^\d{1,18}$/.test(id)), this.clock()],
    );
    return affected;
  }
}
