import { Box, Button } from '@mui/material';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { sentenceOf } from '../providers/refusal.ts';
import { Note } from './Note.tsx';

/**
 * What this screen lacks. A query that only adds to a screen names its part by `meta: { part }` (a key under
 * `frame.parts`), and one that was answered before and is not any more leaves what is shown out of date. Both are said
 * here, over the screen, so that nothing moves under anybody's hands.
 */
export function Gaps() {
  const t = useTranslate();
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const subscribe = useCallback((told: () => void) => cache.subscribe(told), [cache]);
  const failed = () => cache.getAll().filter(isGap);
  // Texts, since what is read must be the same while nothing has changed.
  const print = useSyncExternalStore(subscribe, () =>
    failed()
      .map(({ queryHash }) => queryHash)
      .join('\n'),
  );
  const isWhole = useSyncExternalStore(subscribe, () => cache.getAll().some(isScreen));
  const [closed, setClosed] = useState('');
  const again = useCallback(
    () => void queries.refetchQueries({ predicate: isGap }).catch(() => undefined),
    [queries],
  );
  // Where the screen itself failed it says so; asking for it again asks for its parts as well.
  useEffect(() => (isWhole ? again : undefined), [isWhole, again]);
  const gaps = failed();
  const first = gaps[0];
  if (!first || isWhole || print === closed) {
    return null;
  }
  const parts = [...new Set(gaps.map(partOf).filter((part) => part !== null))].map((part) =>
    t(`frame.parts.${part}`),
  );
  return (
    <Box
      sx={{
        position: 'fixed',
        zIndex: 'snackbar',
        bottom: { xs: 72, md: 16 },
        left: { xs: 8, md: 72, lg: 200 },
        maxWidth: { xs: 'calc(100vw - 16px)', md: 480 },
        boxShadow: 6,
        borderRadius: 1,
      }}
    >
      <Note
        tone="amber"
        role="status"
        title={t(parts.length > 0 ? 'frame.gaps' : 'frame.outdated')}
        actions={
          <>
            <Button variant="outlined" onClick={again}>
              {t('verbs.tryAgain')}
            </Button>
            <Button color="inherit" onClick={() => setClosed(print)}>
              {t('verbs.close')}
            </Button>
          </>
        }
      >
        {parts.length > 0 && <div>{t('frame.missing', { parts: parts.join(', ') })}</div>}
        {sentenceOf(first.state.error, t)}
      </Note>
    </Box>
  );
}

function hasFailed(query: Query): boolean {
  return query.state.status === 'error' && query.isActive() && query.queryKey[0] !== 'auth';
}

function isGap(query: Query): boolean {
  return hasFailed(query) && (query.state.data !== undefined || query.meta?.part !== undefined);
}

/** Says itself that it failed, in the place of what it would show. */
function isScreen(query: Query): boolean {
  return hasFailed(query) && !isGap(query);
}

/** Key of the part that is missing; null where an older answer is still shown. */
function partOf({ meta, state }: Query): string | null {
  return state.data === undefined && typeof meta?.part === 'string' ? meta.part : null;
}
