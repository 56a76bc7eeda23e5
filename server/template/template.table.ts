import type { EntityManager } from 'typeorm';
import { NotFound } from '../errors.ts';
import { SHIPPED_TEMPLATES, type Templates } from './template.book.ts';
import { TemplateRevision } from './template-revision.entity.ts';

/** What a key is to say; null: as shipped, or nothing where the key is not shipped. */
export interface NewText {
  readonly key: string;
  readonly text: string | null;
}

/** The texts in force: what editors published over what is shipped. A new map, never a draft in it. */
export async function readTemplates(manager: EntityManager): Promise<Templates> {
  const texts = new Map(SHIPPED_TEMPLATES);
  for (const { key, text } of await latestRevisions(manager)) if (text !== null) texts.set(key, text);
  return texts;
}

/** The same texts with another one for a key; null: as shipped, or none where the key is not shipped. */
export function withText(templates: Templates, key: string, text: string | null): Templates {
  const texts = new Map(templates);
  const said = text ?? SHIPPED_TEMPLATES.get(key);
  if (said === undefined) texts.delete(key);
  else texts.set(key, said);
  return texts;
}

/** The revision in force of every key that has one. */
export function latestRevisions(manager: EntityManager): Promise<TemplateRevision[]> {
  return manager
    .createQueryBuilder(TemplateRevision, 'revision')
    .distinctOn(['revision.key'])
    .orderBy('revision.key', 'ASC')
    .addOrderBy('revision.number', 'DESC')
    .getMany();
}

/** Every published text of one key, newest first. */
export function readTemplateRevisions(manager: EntityManager, key: string): Promise<TemplateRevision[]> {
  return manager.find(TemplateRevision, { where: { key }, order: { number: 'DESC' } });
}

/** One published text. @throws NotFound */
export async function readTemplateRevision(
  manager: EntityManager,
  key: string,
  number: number,
): Promise<TemplateRevision> {
  const revision = await manager.findOneBy(TemplateRevision, { key, number });
  if (!revision) throw new NotFound(`${key} has no revision ${number}.`);
  return revision;
}
