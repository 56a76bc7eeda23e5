import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDraftComment1795000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft_comment (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('CODE', 'TEMPLATE')),
        name text NOT NULL,
        applies_from text NOT NULL,
        draft_version integer NOT NULL,
        field text,
        item text,
        quote text,
        quote_from integer CHECK (quote_from >= 0),
        reply_to bigint REFERENCES draft_comment (id),
        body text NOT NULL CHECK (body <> ''),
        author_id uuid NOT NULL REFERENCES person (id),
        author_name text NOT NULL,
        written_at timestamptz NOT NULL,
        client_key text,
        version integer NOT NULL DEFAULT 1,
        resolved_at timestamptz,
        resolved_by uuid REFERENCES person (id),
        resolved_by_name text,
        UNIQUE (author_id, client_key),
        CHECK (field IS NOT NULL OR item IS NULL),
        CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)),
        CHECK (reply_to IS NULL OR resolved_at IS NULL)
      );
      CREATE INDEX draft_comment_place ON draft_comment (kind, name) WHERE reply_to IS NULL;
      CREATE INDEX draft_comment_reply ON draft_comment (reply_to) WHERE reply_to IS NOT NULL;

      CREATE TABLE comment_mention (
        comment_id bigint NOT NULL REFERENCES draft_comment (id),
        person_id uuid NOT NULL REFERENCES person (id),
        read_at timestamptz,
        PRIMARY KEY (comment_id, person_id)
      );
      CREATE INDEX comment_mention_person ON comment_mention (person_id, comment_id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE comment_mention, draft_comment');
  }
}
