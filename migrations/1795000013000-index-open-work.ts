import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is open, by what changes with every write: whether anything did is asked with every list of codes. */
export class IndexOpenWork1795000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX content_draft_open ON content_draft (code, applies_from, version) WHERE state <> 'CLOSED';
      CREATE INDEX stale_item_open ON stale_item (id, version) WHERE state = 'OPEN' AND is_in_force;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX content_draft_open, stale_item_open');
  }
}
