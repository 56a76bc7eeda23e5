import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { TokenFieldsFragment } from '../gql/graphql.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Failure } from '../layout/Failure.tsx';
import { When } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { NewTokenDialog } from './NewTokenDialog.tsx';
import { API_TOKENS, REVOKE_API_TOKEN } from './tokens.graphql.ts';

const KEY = ['apiTokens'];

/** Tokens of websites: make one, see which are used, revoke. */
export function TokenPanel() {
  const t = useTranslate();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await ask(API_TOKENS, {}, { signal })).apiTokens,
  });
  const reread = () => void queries.invalidateQueries({ queryKey: KEY });
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {t('tokens.title')}
        </Typography>
        <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
          {t('tokens.add')}
        </Button>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('tokens.intro')}
      </Typography>
      {error ? (
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={48} />
      ) : data.length === 0 ? (
        <Typography variant="body2">{t('tokens.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {data.map((token) => (
            <TokenRow key={token.id} token={token} onRevoked={reread} />
          ))}
        </Box>
      )}
      {isOpen && <NewTokenDialog onMade={reread} onClose={() => setOpen(false)} />}
    </>
  );
}

function TokenRow({ token, onRevoked }: { token: TokenFieldsFragment; onRevoked: () => void }) {
  const t = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const { id, name, perMinute, createdAt, createdBy, lastUsedAt, revokedAt } = token;
  const revoke = async () => {
    await ask(REVOKE_API_TOKEN, { id });
    onRevoked();
    notify('tokens.revoked', { type: 'success', messageArgs: { name } });
  };
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0, opacity: revokedAt ? 0.75 : 1 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography variant="caption" color="text.secondary" component="div">
          {t('tokens.quotaOf', { cost: count.format(perMinute) })} · {t('tokens.made')}{' '}
          <When at={createdAt} />
          {createdBy && ` ${t('tokens.by', { name: createdBy.name })}`} ·{' '}
          {revokedAt ? (
            <>
              {t('tokens.endedAt')} <When at={revokedAt} />
            </>
          ) : lastUsedAt ? (
            <>
              {t('tokens.usedAt')} <When at={lastUsedAt} />
            </>
          ) : (
            t('tokens.unused')
          )}
        </Typography>
      </Box>
      {!revokedAt && (
        <Button
          variant="outlined"
          size="small"
          color="error"
          aria-label={t('tokens.revokeOf', { name })}
          onClick={() => setAsking(true)}
        >
          {t('tokens.revoke')}
        </Button>
      )}
      {isAsking && (
        <Confirmation
          title={t('tokens.revokeOf', { name })}
          confirm={t('tokens.revoke')}
          isGrave
          onConfirm={revoke}
          onClose={() => setAsking(false)}
        >
          {t('tokens.revokeMeans')}
        </Confirmation>
      )}
    </Box>
  );
}
