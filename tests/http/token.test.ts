import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

const QUERY = '{ codePage(code: "96932") { code } }';
const CREATE = `mutation ($name: String!, $perMinute: Int!) {
  createApiToken(name: $name, perMinute: $perMinute) { secret token { id name perMinute revokedAt } }
}`;

interface Created {
  readonly createApiToken: { readonly secret: string; readonly token: { readonly id: string } };
}

let app: TestApp;
let admin: Ask;
const site = (authorization: string | null, path = `/graphql?query=${encodeURIComponent(QUERY)}`) =>
  fetch(`${app.url}${path}`, {
    headers: { 'apollo-require-preflight': '1', ...(authorization === null ? {} : { authorization }) },
  });
/** Made, and known to the node. */
async function create(name: string, perMinute = 1_000_000) {
  const { createApiToken } = (await admin<Created>(CREATE, { name, perMinute })).data;
  await answered(createApiToken.secret, 200);
  return createApiToken;
}
async function answered(secret: string, status: number) {
  while ((await site(`Bearer ${secret}`)).status !== status)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  admin = await app.signedIn('ADMIN');
});
afterAll(() => app.stop());

describe('an API token', () => {
  it.each([
    ['a name of one letter', 'a', 1_000, 'name'],
    ['a name with a line break', 'two\nlines', 1_000, 'name'],
    ['a quota below what one page costs', 'site', 999, 'perMinute'],
    ['a negative quota', 'site', -1, 'perMinute'],
  ])('is refused for %s', async (_what, name, perMinute, field) => {
    const { errors } = await admin(CREATE, { name, perMinute });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('that nobody made is answered 401 everywhere, not by the address behind it', async () => {
    for (const path of [undefined, '/editions/RVU26C.ndjson']) {
      const response = await site('Bearer pct_nobody-made-this', path);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it('is kept as a hash, and its secret is not in the audit log', async () => {
    const { secret } = await create('Kept as a hash');
    const [row] = await app.workshop.source.query("SELECT * FROM api_token WHERE name = 'Kept as a hash'");
    expect(JSON.stringify(row)).not.toContain(secret);
    const acts = await app.workshop.source.query(
      "SELECT * FROM audit_entry WHERE action = 'CREATE_API_TOKEN'",
    );
    expect(acts).toHaveLength(1);
    expect(JSON.stringify(acts)).not.toContain(secret);
  });

  it('has a quota of its own, and no shared cache keeps its answers', async () => {
    const { secret } = await create('Website');
    const response = await site(`Bearer ${secret}`);
    expect(response.headers.get('ratelimit-limit')).toBe('1000000');
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
    expect(response.headers.get('vary')).toContain('authorization');
    expect(await response.text()).toBe(await (await site(null)).text());
    expect((await site(null)).headers.get('cache-control')).toMatch(/^public/);
  });

  it('is out when its quota is spent, while others go on', async () => {
    const { secret } = await create('Small site', 1_000);
    const statuses = [];
    for (let count = 0; count < 250; count += 1) statuses.push((await site(`Bearer ${secret}`)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const refused = await site(`Bearer ${secret}`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('This API token asked more');
    expect((await site(null)).status).toBe(200);
  });

  it('of the same name is refused while the first one is valid: a repeated request makes one', async () => {
    await create('Only one');
    const { errors } = await admin(CREATE, { name: 'only ONE', perMinute: 1_000 });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });

  it('is over on the node as soon as it is revoked, once and for all', async () => {
    const { secret, token } = await create('Short life');
    const revoke = 'mutation ($id: ID!) { revokeApiToken(id: $id) { name revokedAt } }';
    const { data } = await admin<{ revokeApiToken: { revokedAt: string } }>(revoke, { id: token.id });
    expect(data.revokeApiToken.revokedAt).toMatch(/^\d{4}-/);
    await answered(secret, 401);
    const again = await admin<{ revokeApiToken: { revokedAt: string } }>(revoke, { id: token.id });
    expect(again.data).toEqual(data);
  });

  it('that does not exist cannot be revoked', async () => {
    for (const id of ['nobody', '00000000-0000-4000-8000-000000000000']) {
      const { errors } = await admin('mutation ($id: ID!) { revokeApiToken(id: $id) { name } }', { id });
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
