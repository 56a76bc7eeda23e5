import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which code somebody has taken to write about, and how many pages a day they mean to write. */
export class CreateQueuePlace1795000007100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE queue_place (
        code text PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        taken_at timestamptz NOT NULL
      );
      CREATE INDEX queue_place_person ON queue_place (person_id);

      CREATE TABLE writing_goal (
        person_id uuid PRIMARY KEY REFERENCES person (id),
        pages_a_day integer NOT NULL CHECK (pages_a_day BETWEEN 0 AND 200),
        time_zone text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE writing_goal, queue_place');
  }
}
