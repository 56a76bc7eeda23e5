import { Field, ID, InterfaceType } from 'type-graphql';

/** What an id says: which kind of thing, in which release, and the code where it is a page. */
export interface NodeKey {
  readonly type: 'CodePage' | 'Release';
  /** Name of a release, without its cut: an id outlives a correction. */
  readonly release: string;
  readonly code: string | null;
}

@InterfaceType({ description: 'Whatever can be asked for by its id. Ids are opaque and stable.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable: type, release and code.', simple: true })
  readonly id!: string;
}

/** The opaque id of a thing. */
export function nodeId({ type, release, code }: NodeKey): string {
  return Buffer.from([type, release, ...(code === null ? [] : [code])].join(':')).toString('base64url');
}

const READABLE = /^(CodePage:RVU\d{2}[A-Z](?:R\d?)?:[0-9A-Z]{5}|Release:RVU\d{2}[A-Z](?:R\d?)?)$/;

/** Null for text that is no id of ours. */
export function parseNodeId(id: string): NodeKey | null {
  if (id.length > 60) return null;
  const text = Buffer.from(id, 'base64url').toString();
  if (!READABLE.test(text)) return null;
  const [type, release = '', code = null] = text.split(':');
  return { type: type === 'CodePage' ? 'CodePage' : 'Release', release, code };
}
