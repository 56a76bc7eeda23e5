import { useTranslate } from 'react-admin';
import type { Draft } from '../drafts/draft.body.ts';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';

export type Attestation = Pick<Draft, 'attestedBy' | 'attestedAt' | 'isAssisted'>;

/** Who gave their word for the words that wait, when, and whether a machine helped. */
export function AttestationNote({ attestedBy, attestedAt, isAssisted }: Attestation) {
  const t = useTranslate();
  if (!attestedBy || !attestedAt) {
    return null;
  }
  return (
    <Note>
      {t('findings.attested', { name: attestedBy.name })} <When at={attestedAt} withTime />
      {isAssisted && <> {t('findings.assisted')}</>}
    </Note>
  );
}
