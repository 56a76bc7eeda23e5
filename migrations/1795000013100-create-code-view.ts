import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters, columns and order of the list of codes that somebody keeps under a name; and everybody's own columns. */
export class CreateCodeView1795000013100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE code_view (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        owner_id uuid NOT NULL REFERENCES person (id),
        is_shared boolean NOT NULL,
        filter jsonb NOT NULL,
        columns text[] NOT NULL,
        sort text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL REFERENCES person (id)
      );
      CREATE UNIQUE INDEX code_view_shared_name ON code_view (lower(name)) WHERE is_shared;
      CREATE UNIQUE INDEX code_view_own_name ON code_view (owner_id, lower(name)) WHERE NOT is_shared;

      CREATE TABLE code_columns (
        person_id uuid PRIMARY KEY REFERENCES person (id),
        columns text[] NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE code_columns, code_view');
  }
}
