import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRelease1795000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE release (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL CHECK (name ~ '^RVU[0-9]{2}[A-Z](R[0-9]?)?$'),
        cut integer NOT NULL CHECK (cut > 0),
        state text NOT NULL CHECK (state IN ('PLANNED', 'STAGED', 'ACTIVE', 'SUPERSEDED', 'WITHDRAWN')),
        effective_from date NOT NULL,
        effective_to date,
        cms_released_on date,
        is_sample boolean NOT NULL DEFAULT false,
        archive_sha256 text NOT NULL DEFAULT '',
        notices jsonb NOT NULL DEFAULT '[]',
        files jsonb NOT NULL DEFAULT '[]',
        row_count integer NOT NULL DEFAULT 0,
        code_count integer NOT NULL DEFAULT 0,
        activated_at timestamptz,
        live_from timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (name, cut)
      );
      CREATE UNIQUE INDEX release_one_active ON release (name) WHERE state = 'ACTIVE';
      CREATE TABLE release_archive (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        name text NOT NULL,
        content_gzip bytea NOT NULL,
        PRIMARY KEY (release_id, name)
      );
      CREATE TABLE conversion_factor (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        basis text NOT NULL CHECK (basis IN ('NON_QPP', 'QPP', 'ANESTHESIA_NON_QPP', 'ANESTHESIA_QPP')),
        value numeric NOT NULL CHECK (value > 0),
        valid_from date NOT NULL,
        valid_to date,
        source text NOT NULL,
        PRIMARY KEY (release_id, basis, valid_from)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conversion_factor, release_archive, release');
  }
}
