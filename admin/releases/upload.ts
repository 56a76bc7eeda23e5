import { asRefusal, Refusal, refusalOf, refusalOfStatus } from '../providers/refusal.ts';
import { session } from '../providers/session.ts';

export interface UploadOptions {
  readonly release: string;
  readonly effective: string;
  /** Companion files for this release instead of a release. */
  readonly attachTo: string;
  readonly isDryRun: boolean;
  readonly activate: 'NO' | 'ON_ITS_DAY' | 'NOW';
  readonly accept: readonly { readonly kind: string; readonly reason: string }[];
}

const ADDRESS = '/editorial/imports';

/** Sends files as one import and answers its id. `onProgress`: share of the bytes sent, 0 to 1. */
export async function upload(
  files: readonly File[],
  options: UploadOptions,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await send(files, options, onProgress, signal);
  } catch (thrown) {
    const hasEnded = asRefusal(thrown).code === 'UNAUTHENTICATED' && session.me() !== null;
    if (hasEnded && (await session.renew())) {
      return send(files, options, onProgress, signal);
    }
    throw thrown;
  }
}

/** What the server is told beside the files; what was left open is left out. */
export function fieldsOf(options: UploadOptions): [string, string][] {
  const { release, effective, attachTo } = options;
  return [
    ...Object.entries({ release, effective, attachTo }).filter(([, value]) => value.trim() !== ''),
    ['dryRun', String(options.isDryRun)],
    ['activate', options.isDryRun ? 'NO' : options.activate],
    ...options.accept.flatMap(({ kind, reason }): [string, string][] => [
      ['accept', kind],
      ['reason', reason],
    ]),
  ];
}

/** By XMLHttpRequest, the one way in browsers that tells how much of a body is sent. */
function send(
  files: readonly File[],
  options: UploadOptions,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of fieldsOf(options)) {
    form.append(name, value);
  }
  for (const file of files) {
    form.append('file', file, file.name);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', ADDRESS);
    request.setRequestHeader('x-requested-with', 'plaincode');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const { id } = (request.response ?? {}) as { id?: unknown };
      if (request.status === 202 && typeof id === 'string') {
        resolve(id);
      } else {
        reject(refusalOf(request.response) ?? refusalOfStatus(request.status));
      }
    };
    request.onerror = () => reject(new Refusal('NETWORK'));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
