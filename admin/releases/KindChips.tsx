import { Box, ButtonBase, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ChangeKind } from '../gql/graphql.ts';
import { count } from '../providers/locale.ts';
import { capitalised, countedKinds } from './change.kinds.ts';

interface KindChipsProps {
  /** Undefined while they are on their way. */
  readonly counts: readonly { readonly kind: string; readonly count: number }[] | undefined;
  readonly chosen: readonly ChangeKind[];
  readonly onChoose: (kinds: readonly ChangeKind[]) => void;
}

/** Rows by kind of change; those that are pressed narrow what is shown below. */
export function KindChips({ counts, chosen, onChoose }: KindChipsProps) {
  const t = useTranslate();
  if (!counts) {
    return <Skeleton variant="rounded" sx={{ height: { xs: 146, sm: 70, lg: 32 } }} />;
  }
  const toggle = (kind: ChangeKind) =>
    onChoose(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind]);
  return (
    <Box
      role="group"
      aria-label={t('releases.changes.kinds')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
    >
      {countedKinds(counts).map(({ kind, count: rows }) => {
        const isChosen = chosen.includes(kind);
        return (
          <ButtonBase
            key={kind}
            aria-pressed={isChosen}
            onClick={() => toggle(kind)}
            sx={{
              px: 1.25,
              minHeight: 32,
              border: 1,
              borderColor: isChosen ? 'primary.main' : 'divider',
              bgcolor: isChosen ? 'primary.main' : 'background.paper',
              color: isChosen ? 'primary.contrastText' : 'text.primary',
              borderRadius: 1,
              fontSize: '0.8125rem',
              gap: 0.75,
            }}
          >
            {capitalised(t(`changeKinds.${kind}`))} <b>{count.format(rows)}</b>
          </ButtonBase>
        );
      })}
    </Box>
  );
}
