import type { Server } from 'node:http';
import { createApp } from '../../server/app.ts';
import { hashPassword } from '../../server/auth/password.hash.ts';
import { Person } from '../../server/auth/person.entity.ts';
import type { Role } from '../../server/auth/role.permission.ts';
import type { Clock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import type { EditionStore } from '../../server/edition/edition.store.ts';
import type { Workshop } from '../../server/workshop.ts';
import { PASSWORD } from './password.ts';
import { testWorkshop } from './workshop.ts';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T;
  readonly errors: readonly { message: string; extensions: { code: string } & Record<string, unknown> }[];
}
export type Ask = <T = Record<string, unknown>>(query: string, variables?: object) => Promise<Answer<T>>;

export interface TestApp {
  readonly url: string;
  readonly workshop: Workshop;
  readonly edition: EditionStore;
  readonly server: Server;
  /** Asks `/graphql` as anybody. */
  readonly ask: Ask;
  /** A signed-in browser of somebody with this role. */
  signedIn(role: Role, name?: string): Promise<Ask>;
  stop(): Promise<void>;
}

/** Of everybody: what it costs to make one is the point of such a hash. */
let hash: Promise<string> | null = null;

/** The whole server on a port of its own and a database of its own. `prepare` fills the database before it starts. */
export async function testApp(
  prepare: (workshop: Workshop) => Promise<unknown> = async () => undefined,
  options: { clock?: Clock; env?: Record<string, string> } = {},
): Promise<TestApp> {
  const workshop = await testWorkshop(options.clock);
  await prepare(workshop);
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', ...options.env }), workshop);
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 });
  let people = 0;
  return {
    url,
    workshop,
    edition: app.edition,
    server: app.http.server,
    ask: asker(`${url}/graphql`),
    async signedIn(role, name = `${role} ${++people}`) {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`;
      hash ??= hashPassword(PASSWORD);
      const passwordHash = await hash;
      await workshop.source.manager.insert(Person, { email, name, role, passwordHash });
      const ask = asker(`${url}/editorial/graphql`, true);
      const { errors } = await ask(
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
        {
          email,
          password: PASSWORD,
        },
      );
      if (errors.length > 0) throw new Error(errors[0]?.message);
      return ask;
    },
    stop: app.stop,
  };
}

/** A client of one GraphQL address; with cookies it keeps its session. */
export function asker(address: string, keepsCookies = false): Ask {
  let cookie = '';
  return async <T>(query: string, variables: object = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.get('set-cookie');
    if (keepsCookies && set) cookie = set.split(';')[0] ?? '';
    const body = (await response.json()) as { data?: T; errors?: Answer['errors'] };
    return {
      status: response.status,
      headers: response.headers,
      data: (body.data ?? {}) as T,
      errors: body.errors ?? [],
    };
  };
}
