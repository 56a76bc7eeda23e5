import { Box } from '@mui/material';
import type { ContentStatus } from '../gql/graphql.ts';
import { countOf, type SectionCoverage, STATUSES } from './coverage.count.ts';

const PAINT: Readonly<Record<ContentStatus, string>> = {
  REVIEWED: 'success.main',
  IMPORTED: 'info.main',
  STARTER: 'text.secondary',
  DRAFT: 'warning.main',
  NONE: 'transparent',
};

/** The parts of one section beside each other. The table says the same in figures. */
export function CoverageBar({ section }: { section: SectionCoverage }) {
  return (
    <Box
      aria-hidden
      sx={{ display: 'flex', height: 8, borderRadius: 4, bgcolor: 'action.hover', overflow: 'hidden' }}
    >
      {STATUSES.map((status) => (
        <Box
          key={status}
          sx={{
            // one code of thousands is still a line that can be seen
            flex: `${countOf(section, status)} 0 0`,
            minWidth: status !== 'NONE' && countOf(section, status) > 0 ? 2 : 0,
            bgcolor: PAINT[status],
          }}
        />
      ))}
    </Box>
  );
}
