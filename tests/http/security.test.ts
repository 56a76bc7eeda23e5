import { request as plainRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, asker, type TestApp, testApp } from '../support/app.ts';
import { PASSWORD } from '../support/password.ts';
import { loadSample } from '../support/workshop.ts';

let app: TestApp;
let secure: TestApp;
let admin: Ask;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  secure = await testApp(undefined, { env: { SITE_URL: 'https://codes.example.org' } });
  admin = await app.signedIn('ADMIN', 'Ada');
  await secure.signedIn('ADMIN', 'Ada');
});
afterAll(() => Promise.all([app.stop(), secure.stop()]));

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

/** A request with exactly these headers; answers status, headers and text. */
function send(
  url: string,
  { method = 'POST', headers = {}, body = '' }: { method?: string; headers?: object; body?: string },
) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = plainRequest(url, { method, headers: { ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}
const JSON_TYPE = { 'content-type': 'application/json' };
const editorial = (path = '') => `${app.url}/editorial/graphql${path}`;
const asked = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

async function sessionCookie({ url }: TestApp): Promise<string> {
  const { headers } = await send(`${url}/editorial/graphql`, {
    headers: JSON_TYPE,
    body: asked(SIGN_IN, { email: 'ada@example.org', password: PASSWORD }),
  });
  return String((headers['set-cookie'] as string[])[0]);
}

describe('a page of another site', () => {
  const CHANGE = asked('mutation { changeSettings(version: 0, allowSelfApproval: true) { __typename } }');

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1.evil.example' },
    { origin: 'not an origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('changes nothing with the cookie of somebody signed in: %j', async (from) => {
    const cookie = await sessionCookie(app);
    const answer = await send(editorial(), { headers: { ...JSON_TYPE, cookie, ...from }, body: CHANGE });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect((await admin('{ settings { allowSelfApproval } }')).data).toEqual({
      settings: { allowSelfApproval: false },
    });
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''])(
    'sends no form: %j',
    async (type) => {
      const cookie = await sessionCookie(app);
      const answer = await send(editorial(), { headers: { 'content-type': type, cookie }, body: CHANGE });
      expect([400, 415]).toContain(answer.status);
    },
  );

  it('sends no mutation by GET', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const headers = { 'apollo-require-preflight': '1' };
    expect((await send(editorial(`?query=${query}`), { method: 'GET', headers })).status).toBe(405);
    expect((await send(editorial(`?query=${query}`), { method: 'GET' })).status).toBe(400);
  });

  it('is told apart from our own page', async () => {
    const ours = [
      { origin: app.url },
      { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173' },
      {},
    ];
    for (const from of ours)
      expect(
        (await send(editorial(), { headers: { ...JSON_TYPE, ...from }, body: asked('{ me { id } }') }))
          .status,
      ).toBe(200);
    const proxied = { ...JSON_TYPE, origin: 'https://codes.example.org' };
    const url = `${secure.url}/editorial/graphql`;
    expect((await send(url, { headers: proxied, body: asked('{ me { id } }') })).status).toBe(200);
  });
});

describe('the session cookie', () => {
  it('is bound to the host behind https', async () => {
    expect(await sessionCookie(secure)).toMatch(
      /^__Host-plaincode=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('is for the server alone, also without https', async () => {
    expect(await sessionCookie(app)).toMatch(
      /^plaincode=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it.each(['%00%ff', 'a'.repeat(5_000), '"', 'undefined', '../../x'])(
    'may be nonsense: %j',
    async (value) => {
      const headers = { ...JSON_TYPE, cookie: `plaincode=${value}` };
      const answer = await send(editorial(), { headers, body: asked('{ me { id } }') });
      expect(JSON.parse(answer.text)).toEqual({ data: { me: null } });
    },
  );
});

describe('every answer', () => {
  it.each([
    ['GET', '/admin/', ''],
    ['GET', '/admin/nothing.js', ''],
    ['GET', '/admin', ''],
    ['GET', '/nothing', ''],
    ['GET', '/healthz', ''],
    ['GET', '/readyz', ''],
    ['GET', '/metrics', ''],
    ['GET', '/editorial/graphql', ''],
    ['POST', '/editorial/graphql', ''],
    ['TRACE', '/graphql', ''],
    ['OPTIONS', '/graphql', ''],
    ['GET', '/graphql?query={currentRelease{name}}', ''],
    ['POST', '/graphql', ''],
    ['POST', '/graphql', '{"query":"{currentRelease{name}}"}'],
    ['POST', '/graphql', '{"query":"{currentRelease{name}}"}'],
    ['POST', '/graphql', '{"query":"{nothing}"}'],
  ])('has the headers that keep a browser safe: %s %s %s', async (method, path, body) => {
    const answer = { method, ...(body === '' ? {} : { headers: JSON_TYPE, body }) };
    const { headers } = await send(`${secure.url}${path}`, answer);
    const policy = String(headers['content-security-policy']);
    for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('of the editorial API is kept by no cache', async () => {
    for (const body of [asked('{ me { id } }'), asked('{'), 'no json'])
      expect((await send(editorial(), { headers: JSON_TYPE, body })).headers['cache-control']).toBe(
        'no-store',
      );
  });

  it('to TRACE repeats nothing', async () => {
    const answer = await send(editorial(), { method: 'TRACE', headers: { cookie: 'plaincode=echo' } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('echo');
  });
});

describe('a request of the wrong shape', () => {
  it.each([
    '{"query":"{me{id}}","variables":{"__proto__":{"isAdmin":true}}}',
    '{"__proto__":{"query":"{me{id}}"}}',
  ])('that reaches for prototypes is refused: %s', async (body) => {
    expect((await send(editorial(), { headers: JSON_TYPE, body })).status).toBe(400);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('is refused when it is too large, also packed', async () => {
    expect((await send(editorial(), { headers: JSON_TYPE, body: 'a'.repeat(200_000) })).status).toBe(413);
  });

  it('is refused as a batch', async () => {
    const answer = await send(editorial(), { headers: JSON_TYPE, body: `[${asked('{me{id}}')}]` });
    expect(answer.status).toBe(400);
  });

  it.each([{}, [], null, { $ne: 1 }, 1, true])('is refused where a text is due: %j', async (value) => {
    const variables = { email: 'ada@example.org', password: value };
    const answer = await send(editorial(), { headers: JSON_TYPE, body: asked(SIGN_IN, variables) });
    expect(answer.status).toBe(400);
    const accept =
      'mutation ($t: String!) { acceptInvitation(token: $t, password: "a long passphrase") { id } }';
    expect((await send(editorial(), { headers: JSON_TYPE, body: asked(accept, { t: value }) })).status).toBe(
      400,
    );
  });

  it('is not waited for without end', () => {
    const { requestTimeout, headersTimeout } = app.server;
    expect([requestTimeout, headersTimeout]).toEqual([120_000, 15_000]);
  });
});

describe('what nobody asked to write', () => {
  const BODY = `displayName: "x", synonyms: [], summary: "", plainLanguage: "", clinicalContext: "", billingOverride: "",
    billingSourceUrl: "", specialties: [], faqs: [], related: [], seoTitle: "", seoDescription: "", sources: [], editorNote: ""`;

  it.each([
    `mutation { saveDraft(input: { code: "96932", version: 0, state: "APPROVED", body: { ${BODY} } }) { __typename } }`,
    `mutation { saveDraft(input: { code: "96932", version: 0, authorId: "x", body: { ${BODY} } }) { __typename } }`,
    `mutation { saveDraft(input: { code: "96932", version: 0, body: { ${BODY}, publishedAt: "now" } }) { __typename } }`,
    `mutation { saveDraft(input: { code: "96932", body: { ${BODY} } }) { __typename } }`,
    'mutation { publish(input: { code: "96932", version: 1, approvedBy: "x" }) { __typename } }',
    'mutation { invitePerson(email: "m@example.org", name: "Mass", role: WRITER, id: "x") { url } }',
    'mutation { invitePerson(email: "m@example.org", name: "Mass", role: WRITER, isDisabled: false) { url } }',
    'mutation { acceptInvitation(token: "x", password: "a long passphrase", role: ADMIN) { id } }',
    'mutation { changeSettings(version: 0, allowSelfApproval: false, savedAt: "now") { __typename } }',
  ])('is refused, not ignored: %s', async (mutation) => {
    const { status, errors } = await admin(mutation);
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
  });
});

describe('trying passwords', () => {
  const tally = (codes: readonly (string | undefined)[]) => [
    codes.filter((code) => code === 'UNAUTHENTICATED').length,
    codes.filter((code) => code === 'RATE_LIMITED').length,
  ];
  const tries = async (make: (at: number) => { headers?: object; email: string; extra?: object }) => {
    const codes = [];
    for (let at = 0; at < 14; at += 1) {
      const { headers, email, extra } = make(at);
      const body = JSON.stringify({ query: SIGN_IN, variables: { email, password: `no ${at}` }, ...extra });
      const { text } = await send(editorial(), { headers: { ...JSON_TYPE, ...headers }, body });
      codes.push(
        (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      );
    }
    return tally(codes);
  };

  it('gets no fresh budget from headers that a stranger writes', async () => {
    const forged = (at: number) => {
      const address = `203.0.113.${at}`;
      return { 'x-forwarded-for': address, 'x-real-ip': address, forwarded: `for=${address}` };
    };
    expect(await tries((at) => ({ email: 'one@example.org', headers: forged(at) }))).toEqual([10, 4]);
  });

  it('gets none from capitals, blanks or fields of the body', async () => {
    const spelled = (at: number) => `${' '.repeat(at)}${at % 2 ? 'TWO' : 'two'}@example.org`;
    expect(await tries((at) => ({ email: spelled(at), extra: { extensions: { at } } }))).toEqual([10, 4]);
  });

  it('gets none from aliases in one request', async () => {
    const field = (at: number) => `a${at}: signIn(email: "three@example.org", password: "${at}") { id }`;
    const many = (count: number) =>
      `mutation { ${Array.from({ length: count }, (_, at) => field(at)).join(' ')} }`;
    const ask = asker(editorial());
    expect((await ask(many(16))).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await ask(many(100))).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    const codes = [];
    for (let turn = 0; turn < 14; turn += 1) codes.push((await ask(many(15))).errors[0]?.extensions.code);
    expect(tally(codes)).toEqual([10, 4]);
  });
});
