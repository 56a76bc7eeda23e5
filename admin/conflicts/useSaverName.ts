import { useTranslate } from 'react-admin';
import type { Stale } from '../drafts/draft.editing.ts';
import { useMe } from '../providers/useSession.ts';

/** Who saved first, in words; oneself in another window is told apart from a colleague. */
export function useSaverName(savedBy: Stale['savedBy'] | undefined): string {
  const t = useTranslate();
  const me = useMe();
  if (!savedBy) {
    return t('conflict.somebody');
  }
  return savedBy.id === me?.id ? t('conflict.otherWindow') : savedBy.name;
}
