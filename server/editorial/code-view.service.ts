import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { oneLine } from '../auth/one-line.rule.ts';
import { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { BadInput, Forbidden, NotFound } from '../errors.ts';
import { claimKey, idOfKey } from '../workflow/client.key.ts';
import {
  addView,
  CODE_COLUMNS,
  type CodeColumn,
  type CodeView,
  type CodeViewContent,
  readColumns,
  readView,
  readViews,
  removeView,
  writeColumns,
  writeView,
} from './code-view.table.ts';

/** Null: it is gone. */
export type CodeViewOutcome = { readonly view: CodeView } | { readonly stale: CodeView | null };
export type CodeViewRemoval = { readonly removed: string } | { readonly stale: CodeView | null };

const LONGEST_NAME = 80;
const UNIQUE_VIOLATION = '23505';

/** Lists of codes that people keep under a name, for themselves or for everybody; and the columns that each of them likes. */
export class CodeViewService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  list(by: Editor): Promise<CodeView[]> {
    return readViews(this.source.manager, by.personId);
  }

  columns(by: Editor): Promise<CodeColumn[] | null> {
    return readColumns(this.source.manager, by.personId);
  }

  /** The same client key again answers the view that it made. @throws BadInput for a name that is taken, NotFound */
  create(content: CodeViewContent, clientKey: string, by: Editor): Promise<CodeView> {
    const kept = checked(content);
    const id = idOfKey(by.personId, clientKey);
    return this.written(kept, async (manager) => {
      if (await claimKey(manager, by.personId, clientKey, ['createCodeView', content])) {
        await addView(manager, kept, { id, personId: by.personId, at: this.clock() });
        await recordAct(manager, by, 'CREATE_CODE_VIEW', kept.name, { id, after: kept });
      }
      return found(await readView(manager, id), by);
    });
  }

  /** @throws NotFound, Forbidden for a shared one of somebody else, BadInput for a name that is taken */
  change(id: string, version: number, content: CodeViewContent, by: Editor): Promise<CodeViewOutcome> {
    const kept = checked(content);
    return this.written(kept, async (manager) => {
      const before = await mineToChange(manager, id, by);
      const at = this.clock();
      if (!(await writeView(manager, kept, version, { id, personId: by.personId, at })))
        return { stale: await readView(manager, id) };
      await recordAct(manager, by, 'CHANGE_CODE_VIEW', kept.name, {
        ...{ id, before: contentOf(before), after: kept },
      });
      return { view: found(await readView(manager, id), by) };
    });
  }

  /** @throws NotFound, Forbidden */
  remove(id: string, version: number, by: Editor): Promise<CodeViewRemoval> {
    return this.source.transaction(async (manager) => {
      const before = await mineToChange(manager, id, by);
      if (!(await removeView(manager, id, version))) return { stale: await readView(manager, id) };
      await recordAct(manager, by, 'DELETE_CODE_VIEW', before.name, { id, before: contentOf(before) });
      return { removed: id };
    });
  }

  /** One's own, so that nobody else's choice is written over. */
  keepColumns(columns: readonly CodeColumn[], by: Editor): Promise<CodeColumn[]> {
    const kept = inOrder(columns);
    return this.source.transaction(async (manager) => {
      const before = await readColumns(manager, by.personId);
      await writeColumns(manager, by.personId, kept);
      await recordAct(manager, by, 'KEEP_CODE_COLUMNS', by.name, {
        ...{ before: { columns: before }, after: { columns: kept } },
      });
      return kept;
    });
  }

  private async written<T>({ isShared }: CodeViewContent, write: (manager: EntityManager) => Promise<T>) {
    try {
      return await this.source.transaction(write);
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      const whose = isShared ? 'A shared view' : 'A view of yours';
      throw new BadInput(`${whose} has this name. Choose another name, or change that one.`, {
        field: 'name',
      });
    }
  }
}

export function mayChange(view: CodeView, { id, role }: Pick<Person, 'id' | 'role'>): boolean {
  return view.ownerId === id || (view.isShared && allows(role, 'MANAGE_SETTINGS'));
}

async function mineToChange(manager: EntityManager, id: string, by: Editor): Promise<CodeView> {
  const view = found(await readView(manager, id), by);
  const person = await manager.findOneByOrFail(Person, { id: by.personId });
  if (!mayChange(view, person))
    throw new Forbidden(`${view.ownerName} shares this view: save yours under another name.`);
  return view;
}

function found(view: CodeView | null, by: Editor): CodeView {
  if (!view || !(view.isShared || view.ownerId === by.personId)) throw new NotFound('There is no such view.');
  return view;
}

function checked(content: CodeViewContent): CodeViewContent {
  const name = oneLine('name', content.name);
  if (name === '' || name.length > LONGEST_NAME)
    throw new BadInput(`Give a name of 1 to ${LONGEST_NAME} characters.`, { field: 'name' });
  return { ...content, name, columns: inOrder(content.columns) };
}

function inOrder(columns: readonly CodeColumn[]): CodeColumn[] {
  return CODE_COLUMNS.filter((column) => columns.includes(column));
}

function contentOf({ name, isShared, filter, columns, sort }: CodeView): CodeViewContent {
  return { name, isShared, filter, columns, sort };
}
