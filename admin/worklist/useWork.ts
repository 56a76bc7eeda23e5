import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { useAnnounce } from '../layout/Announcements.tsx';
import { ask } from '../providers/graphql.client.ts';
import { byRelease, type WorkRow } from './work.row.ts';
import { ASSIGN_WORK, CONFIRM_WORK } from './worklist.graphql.ts';

/** What became of items that could not be written. */
export interface NotDone {
  readonly code: string;
  readonly message: string;
}

const MOST_AT_ONCE = 200;
const references = (rows: readonly WorkRow[]) => rows.map(({ id, version }) => ({ id, version }));

/** Assigns and confirms items; says what was done, answers what was not, and has every list read again. */
export function useWork() {
  const queries = useQueryClient();
  const notify = useNotify();
  const announce = useAnnounce();
  const finish = useCallback(
    async (
      message: string,
      rows: readonly WorkRow[],
      outcomes: readonly { id: string; verdict: string; message: string }[],
    ): Promise<NotDone[]> => {
      await Promise.all(
        ['worklist', 'work', 'codes', 'home'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      );
      const codeOf = (id: string) => rows.find((row) => row.id === id)?.code ?? id;
      const notDone = outcomes
        .filter(({ verdict }) => verdict !== 'DONE')
        .map(({ id, message: why }) => ({ code: codeOf(id), message: why }));
      const done = outcomes.length - notDone.length;
      if (done > 0) {
        notify(message, { type: 'success', messageArgs: { smart_count: done } });
      }
      for (const { code, message: why } of notDone.slice(0, 3)) {
        announce(`${code}: ${why}`);
      }
      return notDone;
    },
    [queries, notify, announce],
  );
  const assign = async (rows: readonly WorkRow[], personId: string | null) => {
    const { outcomes } = await ask(ASSIGN_WORK, { items: references(rows), personId });
    return finish(personId === null ? 'worklist.unassigned' : 'worklist.assigned', rows, outcomes);
  };
  const confirm = async (rows: readonly WorkRow[]) => {
    const outcomes = [];
    for (const [release, items] of byRelease(rows.slice(0, MOST_AT_ONCE))) {
      outcomes.push(...(await ask(CONFIRM_WORK, { items: references(items), release })).outcomes);
    }
    return finish('worklist.confirmed', rows, outcomes);
  };
  return { assign, confirm };
}
