import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a revision is to readers of the history: new words, a correction of a few, a retirement or its end. */
export class MarkContentRevision1795000005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_revision
        ADD kind text NOT NULL DEFAULT 'WORDS' CHECK (kind IN ('WORDS', 'CORRECTION', 'RETIREMENT', 'RETURN')),
        ADD reason text,
        ADD published_by uuid REFERENCES person (id),
        ADD published_by_name text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE content_revision DROP kind, DROP reason, DROP published_by, DROP published_by_name',
    );
  }
}
