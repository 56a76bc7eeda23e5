import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { When } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { count } from '../providers/locale.ts';
import { QUEUE_ORDER } from './queue.graphql.ts';

/** Where the order comes from: a file of counts, and the rule for what no file counts. */
export function QueueOrder() {
  const t = useTranslate();
  const { data } = useQuery({
    queryKey: ['queue', 'order'],
    meta: { part: 'order' },
    queryFn: async ({ signal }) => (await ask(QUEUE_ORDER, {}, { signal })).writingQueue,
  });
  if (!data) {
    return <Box sx={{ minHeight: { xs: 48, sm: 28 }, mb: 1.5 }} />;
  }
  const { countedBy, rule } = data;
  return (
    <Box component="details" sx={{ mb: 1.5, fontSize: '0.8125rem', color: 'text.secondary', minHeight: 28 }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {countedBy ? (
          <>
            {t('queue.countedBy', { file: countedBy.name, codes: count.format(countedBy.codes) })}{' '}
            <When at={countedBy.loadedAt} />
          </>
        ) : (
          t('queue.countedByNone')
        )}
      </Box>
      <Typography variant="body2">{t('queue.ruleIntro')}</Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {rule.map(({ states, sentence }) => (
          <li key={sentence}>
            {sentence} ({states.map((state) => t(`rvuStates.${state}`)).join(', ')})
          </li>
        ))}
      </Box>
      <Typography variant="body2">{t('queue.howToLoad')}</Typography>
    </Box>
  );
}
