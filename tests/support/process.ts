import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/config.ts';

export interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  readonly errors: () => string;
}
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** An empty folder for an embedded database. */
export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plaincode-data-'));
}

/** Only what is given reaches the child: nothing of this shell's environment decides. */
function run(script: string, words: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [join(projectRoot(), 'dist', script), ...words], {
    env: {
      PATH: process.env.PATH ?? '',
      ...{ TMPDIR: tmpdir(), NODE_COMPILE_CACHE: join(tmpdir(), 'compile-cache') },
      ...env,
    },
    cwd: projectRoot(),
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
  return { child, ended, output: () => output, errors: () => errors };
}

/** Starts the built server and waits for its `ready` line. Rejects with what it said when it ends before. */
export async function startServer(env: Record<string, string>): Promise<Started> {
  const { child, ended, output, errors } = run('server/main.js', [], { PORT: '0', ...env });
  const ready = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const found = /^ready (http:\S+)$/m.exec(output())?.[1];
      if (found) resolve(found);
    });
  });
  const url = await Promise.race([
    ready,
    ended.then(({ code }) => {
      throw new Error(`The server ended with ${code}: ${errors()}`);
    }),
  ]);
  return { child, url, output, errors };
}

/** Starts the built server and waits for nothing: for a test that disturbs its start. */
export function launched(env: Record<string, string>) {
  return run('server/main.js', [], { PORT: '0', ...env });
}

/** Runs the built server when it is expected to refuse. */
export function refusedServer(env: Record<string, string>): Promise<Ended> {
  return run('server/main.js', [], { PORT: '0', ...env }).ended;
}

/** Starts the command line, for a test that disturbs it. */
export function begin(words: readonly string[], env: Record<string, string>) {
  return run('importers/cli.js', words, env);
}

/** Runs the command line to its end. */
export function command(words: readonly string[], env: Record<string, string>): Promise<Ended> {
  return run('importers/cli.js', words, env).ended;
}

export function stop({ child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code));
    child.kill(signal);
  });
}
