import { Box, Pagination, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { count } from '../providers/locale.ts';

/** Which rows are shown, and the way to the others. Keeps its height while loading. */
export function Pages() {
  const t = useTranslate();
  const { page, perPage, total, setPage, isPending } = useListContext();
  const all = total ?? 0;
  const last = Math.max(1, Math.ceil(all / perPage));
  return (
    <Box
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 48, mt: 0.5 },
        // below outlines of unknown number nothing can stand still
        visibility: isPending ? 'hidden' : undefined,
      }}
    >
      <Typography variant="caption" color="text.secondary" role="status" sx={{ flex: 1 }}>
        {!isPending &&
          all > 0 &&
          t('frame.range', {
            from: count.format((page - 1) * perPage + 1),
            to: count.format(Math.min(all, page * perPage)),
            total: count.format(all),
          })}
      </Typography>
      {last > 1 && (
        <Pagination
          aria-label={t('frame.pages')}
          size="small"
          page={page}
          count={last}
          onChange={(_, next) => setPage(next)}
          getItemAriaLabel={(type, item) => t(`frame.page.${type}`, { page: item ?? '' })}
        />
      )}
    </Box>
  );
}
