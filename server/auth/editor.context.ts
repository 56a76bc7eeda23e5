import type { Actor } from '../audit/audit.actor.ts';
import { Unauthenticated } from '../errors.ts';
import type { Person } from './person.entity.ts';
import type { Browser } from './session.service.ts';

/** What every editorial resolver is handed: who asks, from where, and the cookie to set or clear. */
export interface EditorContext {
  readonly person: Person | null;
  readonly actor: Actor;
  readonly userAgent: string | null;
  /** The token of this browser's session; null when there is none. */
  readonly sessionToken: string | null;
  /** Sends the session cookie; null clears it. */
  readonly setSession: (token: string | null) => void;
}

export type Editor = Actor & { readonly personId: string };

/** The signed-in person as an actor. @throws Unauthenticated */
export function editorOf({ person, actor }: EditorContext): Editor {
  if (!person) throw new Unauthenticated();
  return { ...actor, personId: person.id, name: person.name };
}

/** Where a session would be opened. */
export function browserOf({ actor, userAgent, sessionToken }: EditorContext): Browser {
  return { address: actor.address, userAgent, former: sessionToken };
}
