import type { FastifyRequest } from 'fastify';
import type { Actor } from '../audit/audit.actor.ts';
import type { Person } from '../auth/person.entity.ts';
import { allows, type Permission } from '../auth/role.permission.ts';
import { Forbidden, Unauthenticated } from '../errors.ts';

/** Who stands at a route beside GraphQL. */
export interface Doorkeeper {
  /** Who is signed in on this request; null for nobody. */
  personOf(request: FastifyRequest): Promise<Person | null>;
  /** Keeps that somebody was refused. */
  refuse(actor: Actor, permission: Permission): Promise<void>;
}

/** The signed-in person as an actor. @throws Unauthenticated, and Forbidden for a role without the permission */
export async function admitted(
  request: FastifyRequest,
  permission: Permission,
  door: Doorkeeper,
): Promise<Actor> {
  const person = await door.personOf(request);
  if (!person) throw new Unauthenticated();
  const actor = { personId: person.id, name: person.name, address: request.ip, requestId: request.id };
  if (allows(person.role, permission)) return actor;
  await door.refuse(actor, permission);
  throw new Forbidden();
}
