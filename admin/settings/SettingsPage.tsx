import { Box, FormControlLabel, Paper, Skeleton, Switch, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { ChangeSettingsMutationVariables } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Note } from '../layout/Note.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal, sentenceOf } from '../providers/refusal.ts';
import { TokenPanel } from '../tokens/TokenPanel.tsx';
import { CHANGE_SETTINGS, SETTINGS } from './settings.graphql.ts';

export default function SettingsPage() {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageHead title={t('settings.title')} intro={t('settings.intro')} />
      <Paper variant="outlined" sx={{ p: 2.5 }}>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {t('settings.review')}
        </Typography>
        <ReviewRules />
      </Paper>
      <Paper variant="outlined" sx={{ p: 2.5, mt: 2 }}>
        <TokenPanel />
      </Paper>
    </Box>
  );
}

const PATIENCE = [1, 2, 3, 5, 7, 14, 30];

/** The usual ones, and the one that stands. */
function patienceOptions(days: number): number[] {
  return [...new Set([...PATIENCE, days])].toSorted((one, other) => one - other);
}

function ReviewRules() {
  const t = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['settings'],
    queryFn: async ({ signal }) => (await ask(SETTINGS, {}, { signal })).settings,
  });
  const change = useMutation({
    mutationFn: async (settings: ChangeSettingsMutationVariables) => {
      const { answer } = await ask(CHANGE_SETTINGS, settings);
      queries.setQueryData(['settings'], 'theirs' in answer ? answer.theirs : answer);
      if ('theirs' in answer) {
        throw new Refusal('STALE_VERSION', { sentence: answer.message });
      }
    },
    onSuccess: () => {
      notify('settings.saved', { type: 'success' });
    },
  });
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" sx={{ height: { xs: 230, sm: 180 } }} />;
  }
  const shown = change.isPending ? change.variables : data;
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            checked={shown.allowSelfApproval}
            disabled={change.isPending}
            onChange={(event) => change.mutate({ ...shown, allowSelfApproval: event.target.checked })}
            slotProps={{ input: { 'aria-describedby': 'self-approval-note' } }}
          />
        }
        label={t('settings.allowSelfApproval')}
      />
      <Typography id="self-approval-note" variant="body2" color="text.secondary">
        {t('settings.selfApprovalNote')}
      </Typography>
      <Box sx={{ mt: 2, maxWidth: 280 }}>
        <Choice
          label={t('settings.reviewPatience')}
          value={String(shown.reviewPatienceDays)}
          disabled={change.isPending}
          options={patienceOptions(shown.reviewPatienceDays ?? 0).map((days) => ({
            value: String(days),
            label: t('review.age.days', { smart_count: days }),
          }))}
          onChange={(days) => change.mutate({ ...shown, reviewPatienceDays: Number(days) })}
        />
      </Box>
      {change.error && (
        <Box sx={{ mt: 1.5 }}>
          <Note tone="red" role="alert">
            {sentenceOf(change.error, t)}
          </Note>
        </Box>
      )}
    </>
  );
}
