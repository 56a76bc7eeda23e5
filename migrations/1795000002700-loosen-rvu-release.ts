import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows are written by COPY in the transaction that writes their release, and neither is ever deleted. Asking for the
 * release once for each of 19,000 rows took as long as writing them.
 */
export class LoosenRvuRelease1795000002700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rvu DROP CONSTRAINT rvu_release_id_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rvu ADD CONSTRAINT rvu_release_id_fkey
        FOREIGN KEY (release_id) REFERENCES release (id) ON DELETE CASCADE
    `);
  }
}
