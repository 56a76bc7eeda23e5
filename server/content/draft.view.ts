import type { EntityManager } from 'typeorm';
import type { DraftState } from '../workflow/draft.state.ts';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';
import { inForce } from './content.in-force.ts';
import { readStanding } from './content.table.ts';
import { ContentDraft } from './draft.entity.ts';
import { type ContentRevision, wasAssisted } from './revision.entity.ts';

/** Names a draft: the code, and the release that its words apply from ('' from the beginning). */
export interface DraftKey {
  readonly code: string;
  readonly appliesFrom: string;
}

/** A draft as an editor meets it. Where nobody has saved one, it holds the words in force. */
export interface DraftView extends DraftKey {
  /** What the next save must carry. 0 where there never was a draft. */
  readonly version: number;
  readonly state: Exclude<DraftState, 'CLOSED'>;
  readonly body: ContentBody;
  readonly basedOn: number | null;
  /** Null while nothing is saved. */
  readonly saved: ContentDraft | null;
  readonly live: ContentRevision | null;
  /** The draft that was discarded last, while nothing else was saved since. */
  readonly discarded: ContentDraft | null;
}

export async function readDraft(manager: EntityManager, key: DraftKey): Promise<DraftView> {
  const row = await manager.findOneBy(ContentDraft, { code: key.code, appliesFrom: key.appliesFrom });
  const live = inForce(await readStanding(manager, key.code), key.appliesFrom);
  return viewOf(key, row, live);
}

/** @param row the draft as it is stored, closed ones included; null where there never was one */
export function viewOf(key: DraftKey, row: ContentDraft | null, live: ContentRevision | null): DraftView {
  const saved = row && row.state !== 'CLOSED' ? row : null;
  return {
    ...{ code: key.code, appliesFrom: key.appliesFrom },
    version: row?.version ?? 0,
    state: saved ? (saved.state as DraftView['state']) : 'DRAFT',
    body: saved?.body ?? live?.body ?? EMPTY_BODY,
    basedOn: saved ? saved.basedOn : (live?.number ?? null),
    saved,
    live,
    discarded: row?.state === 'CLOSED' && row.closedAs === 'DISCARDED' ? row : null,
  };
}

/** Whether a machine helped: as the writer said, else as it was for the words that the draft began with. */
export function isAssisted({ saved, live }: DraftView): boolean {
  return saved?.isAssisted ?? (live !== null && wasAssisted(live));
}

export function subject(key: DraftKey): string {
  return key.appliesFrom ? `${key.code} from ${key.appliesFrom}` : key.code;
}
