import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Comment } from '../comments/comment.place.ts';
import { Remark } from '../comments/Remark.tsx';

/** What colleagues said before these words were published, to read. */
export function RevisionComments({ comments }: { comments: readonly Comment[] }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (comments.length === 0) {
    return null;
  }
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} sx={{ px: 0 }}>
        {t('comments.onTheWay', { smart_count: comments.length })}
      </Button>
      {isOpen && (
        <Box sx={{ display: 'grid', gap: 1.25, pl: 1.5, borderLeft: 1, borderColor: 'divider' }}>
          {comments.map((comment) => (
            <Box key={comment.id} sx={{ display: 'grid', gap: 0.5 }}>
              <Typography variant="caption" sx={{ fontWeight: 600 }}>
                {comment.field ? t(`fields.${comment.field}`, { _: comment.field }) : t('comments.whole')}
              </Typography>
              {[comment, ...comment.replies].map((remark) => (
                <Remark key={remark.id} remark={remark} />
              ))}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
