import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The serving account takes nothing out of the history of saves but by this function, which runs as the owner and
 * decides itself: words of saves that the same writer saved over within half an hour, never younger than a week.
 * Who saved when stays.
 */
export class ThinDraftHistory1795000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_draft_version ALTER COLUMN body DROP NOT NULL;
      CREATE INDEX content_draft_version_age ON content_draft_version (saved_at) WHERE body IS NOT NULL;
      CREATE INDEX client_key_age ON client_key (at);
      CREATE FUNCTION thin_draft_history(older_than timestamptz, most integer) RETURNS integer
        LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH superseded AS (
          SELECT v.code, v.applies_from, v.version FROM content_draft_version v
          JOIN content_draft_version later
            ON later.code = v.code AND later.applies_from = v.applies_from AND later.version = v.version + 1
          WHERE v.body IS NOT NULL AND v.saved_at < least(older_than, now() - interval '7 days')
            AND later.saved_by = v.saved_by AND later.saved_at < v.saved_at + interval '30 minutes'
            AND NOT EXISTS (SELECT 1 FROM draft_comment c WHERE c.kind = 'CODE' AND c.name = v.code
              AND c.applies_from = v.applies_from AND c.draft_version = v.version)
          ORDER BY v.saved_at LIMIT most FOR UPDATE OF v SKIP LOCKED),
        thinned AS (
          UPDATE content_draft_version v SET body = NULL FROM superseded s
          WHERE v.code = s.code AND v.applies_from = s.applies_from AND v.version = s.version RETURNING 1)
        SELECT count(*)::integer FROM thinned $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION thin_draft_history(timestamptz, integer);
      DROP INDEX client_key_age;
      DROP INDEX content_draft_version_age;
      DELETE FROM content_draft_version WHERE body IS NULL;
      ALTER TABLE content_draft_version ALTER COLUMN body SET NOT NULL;
    `);
  }
}
