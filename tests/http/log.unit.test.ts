import { expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { readConfig } from '../../server/config.ts';
import { createLogger, loggedAs } from '../../server/http/http.log.ts';

function logged(act: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  act(createLogger(readConfig({ LOG_LEVEL: 'trace' }), { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('says what failed, and nothing of the values that were sent', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint'), {
    code: '23505',
    detail: 'Key (email)=(ann@example.org) already exists.',
    where: 'COPY person, line 1: "ann@example.org"',
  });
  const error = new QueryFailedError(
    'INSERT INTO person VALUES ($1, $2)',
    ['ann@example.org', 'sesame'],
    cause,
  );
  const [line] = logged((log) => log.error({ err: error }, 'request failed'));
  expect(line).toMatchObject({
    msg: 'request failed',
    err: {
      message: 'duplicate key value violates unique constraint',
      query: 'INSERT INTO person VALUES ($1, $2)',
    },
  });
  expect(JSON.stringify(line)).toContain('23505');
  expect(JSON.stringify(line)).not.toMatch(/ann@example\.org|sesame/);
});

it('hides passwords, tokens and cookies that are logged as such', () => {
  const secret = 'sesame';
  const [line] = logged((log) =>
    log.info({
      password: secret,
      token: secret,
      req: { headers: { cookie: secret, authorization: secret } },
    }),
  );
  expect(JSON.stringify(line)).not.toContain(secret);
});

it('names the request within which it was said, and none elsewhere', () => {
  const lines = logged((log) => {
    loggedAs('r-1', () => log.info('inside'));
    log.info('outside');
  });
  expect(lines.map(({ requestId }) => requestId)).toEqual(['r-1', undefined]);
});
