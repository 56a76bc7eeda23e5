import { useMemo, useState } from 'react';
import { type RaRecord, useListContext } from 'react-admin';

export interface RowChoice<Row> {
  readonly ids: ReadonlySet<string>;
  /** The chosen rows of the page that is shown, as they stand now. */
  readonly rows: readonly Row[];
  readonly toggle: (rows: readonly Row[], isChosen: boolean) => void;
  readonly only: (row: Row) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which rows of the list around it are chosen. What is not on the page any more is not chosen any more. */
export function useChosenRows<Row extends RaRecord>(): RowChoice<Row> {
  const { data } = useListContext<Row>();
  const [ids, setIds] = useState(NONE);
  return useMemo(() => {
    const rows = (data ?? []).filter(({ id }) => ids.has(String(id)));
    return {
      ids: new Set(rows.map(({ id }) => String(id))),
      rows,
      toggle: (touched, isChosen) => {
        const next = new Set(rows.map(({ id }) => String(id)));
        for (const { id } of touched) {
          if (isChosen) {
            next.add(String(id));
          } else {
            next.delete(String(id));
          }
        }
        setIds(next);
      },
      only: ({ id }) => setIds(new Set([String(id)])),
      clear: () => setIds(NONE),
    };
  }, [data, ids]);
}
