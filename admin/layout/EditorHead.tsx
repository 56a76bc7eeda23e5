import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface EditorHeadProps {
  readonly title: string;
  /** A line of facts below the title. */
  readonly facts: ReactNode;
  readonly findings: ReactNode;
  /** Save state and steps; at the lower edge of a phone. */
  readonly actions: ReactNode;
}

/** What is edited, how far it is, and the one next step; stays in sight while the form scrolls. */
export function EditorHead({ title, facts, findings, actions }: EditorHeadProps) {
  const t = useTranslate();
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
            overflowWrap: 'anywhere',
            textOverflow: 'ellipsis',
            whiteSpace: { md: 'nowrap' },
          }}
        >
          {title}
        </Typography>
        <Box
          sx={{
            display: 'flex',
            flexWrap: { xs: 'wrap', lg: 'nowrap' },
            whiteSpace: { md: 'nowrap' },
            overflow: 'hidden',
            columnGap: 1.5,
            fontSize: '0.8125rem',
            color: 'text.secondary',
          }}
        >
          {facts}
        </Box>
      </Box>
      {findings}
      <Box
        role="group"
        aria-label={t('frame.steps')}
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
        {actions}
      </Box>
    </Box>
  );
}
