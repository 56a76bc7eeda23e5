import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which code has a name or synonym already is asked while somebody types: an index answers, not 12,000 texts. */
export class IndexClaimedNames1795000006100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION names_claimed(body jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT ARRAY (SELECT lower(name) FROM (
          SELECT body ->> 'displayName' AS name
          UNION ALL SELECT synonym ->> 'text' FROM jsonb_array_elements(body -> 'synonyms') AS synonym) AS names
          WHERE name <> '')
      $$;
      CREATE INDEX content_revision_names ON content_revision USING gin (names_claimed(body));
      CREATE INDEX content_draft_names ON content_draft USING gin (names_claimed(body));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX content_draft_names, content_revision_names;
      DROP FUNCTION names_claimed(jsonb);
    `);
  }
}
