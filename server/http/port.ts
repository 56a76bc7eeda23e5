import { createServer } from 'node:net';
import { StartRefused } from '../errors.ts';

/** Tries the address before anything else is started. @throws StartRefused where it cannot be had. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartRefused(sentence(error, host, port))),
    );
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or set PORT to a free one.`;
  if (code === 'EACCES') return `Port ${port} needs more rights. Set PORT to one above 1023.`;
  return `The server cannot listen on ${host} port ${port}: ${message}. Correct HOST or PORT.`;
}
