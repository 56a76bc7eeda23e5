import { CssBaseline } from '@mui/material';
import type { ReactNode } from 'react';

export function Surface({ children }: { children: ReactNode }) {
  return <CssBaseline enableColorScheme>{children}</CssBaseline>;
}
