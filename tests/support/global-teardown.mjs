import { rmSync } from 'node:fs';

export default async function teardown() {
  const { postgres, folder } = globalThis.plaincodeTestPostgres;
  await postgres.leave();
  rmSync(folder, { recursive: true, force: true });
}
