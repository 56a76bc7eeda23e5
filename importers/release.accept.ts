import { BadInput } from '../server/errors.ts';
import type { Acceptance, ImportAnomaly } from '../server/release/import-run.facts.ts';
import { type Anomaly, acceptableAnomalies } from './anomaly/anomaly.ts';
import { acceptableCodes } from './report.codes.ts';

const acceptableKinds: readonly string[] = [...acceptableCodes, ...acceptableAnomalies].sort();

/** @throws BadInput for a kind that cannot be accepted, one without a reason, and one named twice */
export function checkAcceptances(accept: readonly Acceptance[]): void {
  for (const { kind, reason } of accept) {
    if (!acceptableKinds.includes(kind))
      throw new BadInput(
        `${kind.slice(0, 60)} cannot be accepted. What can: ${acceptableKinds.join(', ')}.`,
        { field: 'accept' },
      );
    if (reason.trim() === '')
      throw new BadInput(`Say why ${kind} is right; the reason is kept.`, { field: 'reason' });
  }
  const kinds = accept.map(({ kind }) => kind);
  const twice = kinds.find((kind, at) => kinds.indexOf(kind) !== at);
  if (twice) throw new BadInput(`${twice} is accepted twice. Give one reason.`, { field: 'accept' });
}

/** Each anomaly with the reason for which it was accepted, where it was. */
export function withReasons(anomalies: readonly Anomaly[], accept: readonly Acceptance[]): ImportAnomaly[] {
  return anomalies.map((anomaly) => ({
    ...anomaly,
    reason: accept.find(({ kind }) => kind === anomaly.kind)?.reason ?? null,
  }));
}

export function standing(anomalies: readonly ImportAnomaly[]): ImportAnomaly[] {
  return anomalies.filter(({ needsAcceptance, reason }) => needsAcceptance && reason === null);
}
