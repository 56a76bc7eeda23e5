import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { ContentMark } from '../codes/ContentMark.tsx';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { AppliesFrom } from './AppliesFrom.tsx';
import type { Finding } from './draft.body.ts';
import type { OpenedCode } from './draft.opening.ts';
import { FindingsButton } from './FindingsButton.tsx';
import { SaveState } from './SaveState.tsx';
import type { DraftHandle } from './useDraft.ts';
import { WorkflowBar } from './WorkflowBar.tsx';

interface DraftHeadProps {
  readonly title: string;
  readonly code: OpenedCode['code'];
  readonly handle: DraftHandle;
  readonly findings: readonly Finding[];
  readonly onReopen: () => Promise<OpenedCode | null>;
  readonly onCompare: () => void;
}

/** Which code, how far its words are, whether they are saved, and the one next step. */
export function DraftHead({ title, code, handle, findings, onReopen, onCompare }: DraftHeadProps) {
  const t = useTranslate();
  const { draft } = handle.editing;
  return (
    <Box
      sx={{
        position: { md: 'sticky' },
        top: 48,
        zIndex: 5,
        bgcolor: 'background.default',
        mx: { xs: -2, sm: -3 },
        px: { xs: 2, sm: 3 },
        mt: { xs: -1, md: -2.5 },
        py: 1,
        mb: 1,
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        gap: { xs: 1, md: 2 },
        borderBottom: { md: 1 },
        borderColor: { md: 'divider' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: { xs: '100%', md: 0 } }}>
        <Typography
          variant="h1"
          sx={{
            fontSize: '1.125rem',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: { md: 'nowrap' },
          }}
        >
          {draft.code} {title}
        </Typography>
        <Box
          sx={{
            display: 'flex',
            flexWrap: { xs: 'wrap', md: 'nowrap' },
            whiteSpace: { md: 'nowrap' },
            overflow: 'hidden',
            columnGap: 1.5,
            fontSize: '0.8125rem',
            color: 'text.secondary',
          }}
        >
          <Link component={LinkBase} to="/codes" color="inherit">
            {t('codes.title')}
          </Link>
          {draft.isSaved ? (
            <StatusDot tone={DRAFT_TONES[draft.state]}>{t(`draftStates.${draft.state}`)}</StatusDot>
          ) : (
            <ContentMark
              status={code.contentStatus === 'DRAFT' ? 'NONE' : code.contentStatus}
              draftState={null}
            />
          )}
          <AppliesFrom draft={draft} />
          <Box
            component="span"
            sx={{ display: { xs: 'none', lg: 'block' }, overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {t(`rvuStates.${code.state}`)}
            {code.work !== null &&
              ` · ${t('draft.figures', { work: code.work, nonFacility: code.nonFacilityTotal ?? '–', facility: code.facilityTotal ?? '–' })}`}
          </Box>
        </Box>
      </Box>
      <FindingsButton findings={findings} />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          position: { xs: 'fixed', md: 'static' },
          bottom: 0,
          left: 0,
          right: 0,
          zIndex: 6,
          px: { xs: 2, md: 0 },
          py: { xs: 1, md: 0 },
          bgcolor: { xs: 'background.paper', md: 'transparent' },
          borderTop: { xs: 1, md: 0 },
          borderColor: 'divider',
        }}
      >
        <SaveState handle={handle} />
        <WorkflowBar handle={handle} findings={findings} onReopen={onReopen} onCompare={onCompare} />
      </Box>
    </Box>
  );
}
