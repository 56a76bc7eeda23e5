import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { randomKey } from '../drafts/draft.body.ts';
import type { PublishReportFieldsFragment } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ReviewRow } from './review.row.ts';
import { PUBLISH_SEVERAL } from './several.graphql.ts';
import { itemOf } from './several.report.ts';

interface Told {
  readonly rows: readonly ReviewRow[];
  readonly isPublished: boolean;
  readonly reports: readonly PublishReportFieldsFragment[];
}

/** Publishes drafts together, once however often it is sent, and keeps what became of each. */
export function useSeveral(rows: readonly ReviewRow[]) {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [told, setTold] = useState<Told | null>(null);
  // Other drafts are another request: a key never means two.
  const key = useRef({ rows, text: randomKey() });
  if (key.current.rows !== rows) {
    key.current = { rows, text: randomKey() };
  }
  const publish = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { answer } = await ask(PUBLISH_SEVERAL, {
        items: rows.map(itemOf),
        clientKey: key.current.text,
      });
      setTold({ rows, isPublished: answer.isPublished, reports: answer.items });
      await Promise.all(
        ['review', 'codes', 'templates', 'home'].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      );
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  const current = told?.rows === rows ? told : null;
  return {
    ...{ publish, isBusy, failure },
    published: current?.isPublished ?? false,
    reports: current?.reports ?? null,
  };
}
