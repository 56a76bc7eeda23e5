import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import type { Comment } from './comment.place.ts';
import { mentionParts } from './mention.ts';

/** What somebody said: who, when, and the names that it calls. */
export function Remark({ remark }: { remark: Comment['replies'][number] }) {
  const t = useTranslate();
  return (
    <Box>
      <Typography
        variant="caption"
        component="p"
        sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1, color: 'text.secondary' }}
      >
        <Box component="b" sx={{ color: 'text.primary' }}>
          {remark.author.name}
        </Box>
        <When at={remark.writtenAt} withTime />
        {remark.editedAt && !remark.removedAt && (
          <span>
            {t('comments.edited')} <When at={remark.editedAt} withTime />
          </span>
        )}
        {remark.isUnread && <StatusDot tone="accent">{t('comments.callsYou')}</StatusDot>}
      </Typography>
      <Typography
        variant="body2"
        component="p"
        sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {remark.removedAt && (
          <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
            {t('comments.takenBack')}
          </Box>
        )}
        {mentionParts(remark.body, remark.mentions).map(({ words, person }, index) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
            key={index}
            component="span"
            sx={person ? { color: 'primary.main', fontWeight: 600 } : undefined}
          >
            {words}
          </Box>
        ))}
      </Typography>
    </Box>
  );
}
