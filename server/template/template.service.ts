import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { readSections } from '../code/section.service.ts';
import { BadInput, StepRefused } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { plainText } from '../workflow/plain.text.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { templateFindings } from './template.finding.ts';
import { isShipped, keyProblem } from './template.key.ts';
import { type StaleText, staleText } from './template.stale.ts';
import { readTemplateRevision, readTemplates } from './template.table.ts';
import {
  readTemplate,
  saidText,
  type TemplateView,
  templateAccount,
  templateSubject,
} from './template.view.ts';
import { closeText, reopenText, writeText } from './template.write.ts';

export type TemplateOutcome =
  | { readonly draft: TemplateView }
  | { readonly stale: StaleText }
  | { readonly findings: readonly Finding[] };

export interface TemplateSave {
  readonly key: string;
  readonly version: number;
  readonly clientKey: string | null;
}

/** Beyond it no form can work; the checks refuse long before. */
const HARD_LIMIT = 20_000;

/** Drafts of templates: read, save, revert, discard. Every write carries the version that it was based on. */
export class TemplateService {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /** @throws BadInput with the nearest key for one that cannot have a text. */
  async read(key: string): Promise<TemplateView> {
    await requireKey(this.source.manager, key);
    return readTemplate(this.source.manager, key);
  }

  /** What the checks say of a text, without saving it. */
  async findings(key: string, text: string): Promise<Finding[]> {
    return templateFindings(key, text, await readTemplates(this.source.manager));
  }

  /**
   * Saves a text, or answers with both sides when somebody saved first, or with what is wrong with it: then
   * nothing is written. @throws BadInput for an unknown key
   */
  save(save: TemplateSave, text: string, by: Editor): Promise<TemplateOutcome> {
    return this.write(save, plainText('text', text, HARD_LIMIT), by);
  }

  /** Saves "as shipped" as the draft; for a key that is not shipped, "no text of its own". */
  revert(save: TemplateSave, by: Editor): Promise<TemplateOutcome> {
    return this.write(save, null, by);
  }

  /** Saves the text of a published revision as the draft; never live. @throws NotFound, BadInput */
  async restore(save: TemplateSave, number: number, by: Editor): Promise<TemplateOutcome> {
    await requireKey(this.source.manager, save.key);
    const { text } = await readTemplateRevision(this.source.manager, save.key, number);
    return this.write(save, text, by, number);
  }

  /** Closes a draft without publishing it. Its text stays in the history of saves. */
  discard({ key, version, clientKey }: TemplateSave, by: Editor): Promise<{ stale: StaleText | null }> {
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, clientKey, ['discard template', key, version])))
        return { stale: null };
      const before = templateAccount(await readTemplate(manager, key));
      if (!(await closeText(manager, key, version, by.personId, this.clock(), 'DISCARDED'))) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleText(manager, key, version, null) };
      }
      await recordAct(manager, by, 'DISCARD_DRAFT', templateSubject(key), {
        ...{ version, before, after: { state: 'DISCARDED' } },
      });
      return { stale: null };
    });
  }

  /**
   * Opens the draft again that was discarded, with its text and its authors; it needs approval anew.
   * @throws StepRefused where nothing was discarded, BadInput
   */
  undoDiscard({ key, version, clientKey }: TemplateSave, by: Editor): Promise<TemplateOutcome> {
    return this.source.transaction(async (manager) => {
      await requireKey(manager, key);
      if (!(await claimKey(manager, by.personId, clientKey, ['undo discard of template', key, version])))
        return { draft: await readTemplate(manager, key) };
      const { version: current, discarded } = await readTemplate(manager, key);
      if (current === version && !discarded)
        throw new StepRefused('There is no discarded draft to bring back.');
      if (!(await reopenText(manager, key, version, by.personId, this.clock()))) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleText(manager, key, version, null) };
      }
      await recordAct(manager, by, 'UNDO_DISCARD', templateSubject(key), {
        version: version + 1,
        ...{ before: { state: 'DISCARDED' }, after: { state: 'DRAFT', version: version + 1 } },
      });
      return { draft: await readTemplate(manager, key) };
    });
  }

  /** @param restored number of the revision that the text is of */
  private write(
    save: TemplateSave,
    text: string | null,
    by: Editor,
    restored: number | null = null,
  ): Promise<TemplateOutcome> {
    const { key, version, clientKey } = save;
    return this.source.transaction(async (manager) => {
      await requireKey(manager, key);
      if (!(await claimKey(manager, by.personId, clientKey, ['template', key, version, text])))
        return { draft: await readTemplate(manager, key) };
      const before = await readTemplate(manager, key);
      const findings = text === null ? [] : templateFindings(key, text, await readTemplates(manager));
      const isWritten =
        !blocks(findings) &&
        (await writeText(manager, before, version, {
          text,
          by,
          at: this.clock(),
        }));
      if (!isWritten) {
        await releaseKey(manager, by.personId, clientKey);
        const mine = saidText(key, text);
        return blocks(findings) ? { findings } : { stale: await staleText(manager, key, version, mine) };
      }
      const act = restored === null ? 'SAVE_DRAFT' : 'RESTORE_REVISION';
      const revision = restored === null ? {} : { revision: restored };
      const draft = await readTemplate(manager, key);
      await recordAct(manager, by, act, templateSubject(key), {
        ...{ version: version + 1, ...revision },
        ...{ before: templateAccount(before), after: templateAccount(draft) },
      });
      return { draft };
    });
  }
}

/** @throws BadInput */
async function requireKey(manager: EntityManager, key: string): Promise<void> {
  if (isShipped(key)) return;
  const sections = new Set((await readSections(manager)).map(({ slug }) => slug));
  const problem = keyProblem(key, sections);
  if (problem) throw new BadInput(problem, { field: 'key' });
}
