import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fix is kept as offered until somebody has said what becomes of it in each later place of its code. */
export class CreateContentOffer1795000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_offer (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL,
        number integer NOT NULL,
        base integer NOT NULL,
        applies_from text NOT NULL,
        state text NOT NULL DEFAULT 'OPEN'
          CHECK (state IN ('OPEN', 'IN_DRAFT', 'TAKEN', 'LEFT_OUT', 'REPLACED', 'GONE')),
        version integer NOT NULL DEFAULT 1,
        opened_at timestamptz NOT NULL,
        chosen text[] NOT NULL DEFAULT '{}',
        held_by integer,
        reason text,
        decided_by uuid REFERENCES person (id),
        decided_by_name text,
        decided_at timestamptz,
        confirmed_by uuid REFERENCES person (id),
        confirmed_by_name text,
        confirmed_at timestamptz,
        is_followed boolean NOT NULL DEFAULT false,
        UNIQUE (code, number, applies_from),
        FOREIGN KEY (code, number) REFERENCES content_revision (code, number),
        FOREIGN KEY (code, base) REFERENCES content_revision (code, number),
        FOREIGN KEY (code, held_by) REFERENCES content_revision (code, number),
        CHECK (base < number),
        CHECK ((state = 'LEFT_OUT') = (reason IS NOT NULL))
      );
      CREATE INDEX content_offer_waiting ON content_offer (code, applies_from)
        WHERE state IN ('OPEN', 'IN_DRAFT', 'LEFT_OUT', 'GONE');
      CREATE INDEX content_offer_unfollowed ON content_offer (id) WHERE NOT is_followed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE content_offer');
  }
}
