import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../server/config.ts';

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** Pins a process to the first core, so that the load has the other one. */
export function pinned(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  input: 'ignore' | 'pipe' = 'ignore',
): ChildProcess {
  const onLinux = process.platform === 'linux';
  return spawn(onLinux ? 'taskset' : command, onLinux ? ['-c', '0', command, ...words] : [...words], {
    env,
    stdio: [input, 'pipe', 'inherit'],
  });
}

/** The yardstick that answers these bytes from memory, on the same core as our server. */
export async function startBytes(bytes: string): Promise<{ url: string; stop(): Promise<void> }> {
  const script = join(projectRoot(), 'dist', 'tests', 'bench', 'yardstick.bytes.js');
  const child = pinned(process.execPath, [script], process.env, 'pipe');
  child.stdin?.end(bytes);
  const url = await firstMatch(child, /^ready (http:\S+)$/);
  return { url, stop: () => ended(child, 'SIGTERM') };
}

/** Starts the built server on an empty data folder of its own and waits for `ready`. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plaincode-bench-'));
  const child = pinned(
    process.execPath,
    [...startFlags(), join(projectRoot(), 'dist', 'server', 'main.js')],
    {
      ...process.env,
      ...{ PORT: '0', DATA_DIR: dataFolder, NODE_ENV: 'production', LOG_LEVEL: 'error' },
      ...env,
    },
  );
  const url = await firstMatch(child, /^ready (http:\S+)$/);
  return {
    url,
    pid: child.pid ?? 0,
    dataFolder,
    stop: async () => {
      await ended(child, 'SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The flags that `npm start` hands to Node: what is measured is what runs. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.match(/--max-\S+|--heap-\S+/g) ?? [];
}

export function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it was ready.`)));
    if (!child.stdout) return reject(new Error('The process has no output.'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = pattern.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
}

export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
