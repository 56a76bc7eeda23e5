import type { DataSource } from 'typeorm';
import type { ContentBody } from '../../server/content/content.body.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { buildBody } from '../support/body.ts';
import type { FixStanding, Standing } from './role.matrix.ts';

export const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
/** Without a draft, now or ever. */
export const BARE: readonly Standing[] = ['UNWRITTEN', 'PUBLISHED', 'RETIRED'];

/** Rows as the steps would have left them. */
export class Stage {
  constructor(
    private readonly source: DataSource,
    /** The words of a draft begin with them. */
    private readonly author: string,
  ) {}

  /** Makes a code stand as it says, with this name in its draft. */
  async code(code: string, standing: Standing, displayName: string, author = this.author): Promise<void> {
    if (standing === 'UNWRITTEN') return;
    await this.revision(
      code,
      1,
      '',
      { displayName: `Published ${code}`, synonyms: [] },
      standing === 'RETIRED',
    );
    if (!BARE.includes(standing))
      await this.draft(code, '', standing, buildBody({ displayName, synonyms: [] }), author);
  }

  /** A fix of words from the beginning that is offered to those of RVU26C. @returns the id of the offer */
  async fix(code: string, standing: FixStanding, author = this.author): Promise<string> {
    const name = { displayName: `Published ${code}`, synonyms: [] };
    const later = { ...name, plainLanguage: 'Said anew for the later release. Nothing is cut.' };
    const summary = 'Pictures of one or two skin spots are taken and stored.';
    await this.revision(code, 1, '', name);
    await this.revision(code, 2, 'RVU26C', later);
    await this.revision(code, 3, '', { ...name, summary });
    const [state, draft] = standing.split(/(?<=OPEN)_/);
    if (draft)
      await this.draft(code, 'RVU26C', draft as Standing, buildBody({ ...later, seoTitle: code }), author);
    const [{ id }]: [{ id: string }] = await this.source.query(
      `INSERT INTO content_offer (code, number, base, applies_from, state, reason, opened_at)
       VALUES ($1, 3, 1, 'RVU26C', $2, $3, now()) RETURNING id::text`,
      [code, state, state === 'LEFT_OUT' ? 'Said otherwise.' : null],
    );
    return id;
  }

  async template(key: string, standing: Standing, text: string, author = this.author): Promise<void> {
    if (standing === 'UNWRITTEN') return;
    await this.source.query(
      `INSERT INTO template_revision (key, number, text, author_name, published_at) VALUES ($1, 1, 'Before?', '', now())`,
      [key],
    );
    if (BARE.includes(standing)) return;
    await this.source.query(
      `INSERT INTO template_draft (key, version, text, based_on, opened_version, state, author_id, updated_by, updated_at,
         closed_as, publish_at, scheduled_by, scheduled_at)
       VALUES ($1, 2, $2, 1, 1, $3, $4, $4, now(), $5, $6, $4, now())`,
      [
        ...[
          key,
          text,
          ...(standing === 'DISCARDED' ? ['CLOSED', author, standing] : [standing, author, null]),
        ],
        standing === 'SCHEDULED' ? TOMORROW : null,
      ],
    );
    await this.source.query('INSERT INTO template_draft_version VALUES ($1, 1, $2, $3, now())', [
      ...[key, text, author],
    ]);
  }

  private async revision(
    code: string,
    number: number,
    appliesFrom: string,
    words: Partial<ContentBody>,
    isRetired = false,
  ): Promise<void> {
    const moment = new Date('2026-01-01T00:00:00Z');
    await this.source.manager.insert(ContentRevision, {
      ...{ code, number, appliesFrom, body: buildBody(words), isRetired },
      ...{ origin: 'IMPORTED', authorName: 'Plaincode', publishedAt: moment, reviewedAt: moment },
    });
  }

  private async draft(
    code: string,
    appliesFrom: string,
    standing: Standing,
    body: ContentBody,
    author: string,
  ): Promise<void> {
    const isDiscarded = standing === 'DISCARDED';
    await this.source.query(
      `INSERT INTO content_draft (code, applies_from, version, body, based_on, opened_version, state, author_id, updated_by,
         updated_at, closed_as, publish_at, scheduled_by, scheduled_at)
       VALUES ($1, $2, 2, $3, $4, 1, $5, $6, $6, now(), $7, $8, $6, now())`,
      [
        ...[code, appliesFrom, body, appliesFrom === '' ? 1 : 2, isDiscarded ? 'CLOSED' : standing, author],
        ...[isDiscarded ? 'DISCARDED' : null, standing === 'SCHEDULED' ? TOMORROW : null],
      ],
    );
    await this.source.query('INSERT INTO content_draft_version VALUES ($1, $2, 1, $3, $4, now())', [
      ...[code, appliesFrom, body, author],
    ]);
  }
}
