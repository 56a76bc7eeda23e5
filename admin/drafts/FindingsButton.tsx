import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFindingDeeds } from '../findings/FindingsContext.tsx';
import { findingKey } from '../findings/finding.placed.ts';
import type { Finding } from './draft.body.ts';
import { focusField } from './field.focus.ts';
import { bySeverity } from './finding.place.ts';

/** How much the checks found; the list leads to each place. */
export function FindingsButton({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslate();
  const deeds = useFindingDeeds();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK').length;
  const others = findings.length - blocking;
  if (findings.length === 0) {
    return (
      <Box component="span" sx={{ fontSize: '0.8125rem', color: 'success.main', whiteSpace: 'nowrap' }}>
        {t('draft.noFindings')}
      </Box>
    );
  }
  const words = [
    blocking > 0 ? t('draft.toFix', { smart_count: blocking }) : null,
    others > 0 ? t('draft.advice', { smart_count: others }) : null,
  ].filter((word) => word !== null);
  return (
    <>
      <Button
        color={blocking > 0 ? 'error' : 'primary'}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.join(' · ')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxWidth: 440 } } }}
      >
        {bySeverity(findings).map((finding) => (
          <MenuItem
            key={findingKey(finding)}
            onClick={() => {
              setAnchor(null);
              // after the menu has given the focus back
              setTimeout(() => (deeds ? deeds.show(finding) : focusField(finding.field)), 0);
            }}
            sx={{ whiteSpace: 'normal', display: 'block', fontSize: '0.875rem' }}
          >
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t(`fields.${finding.field.split('.')[0]}`, { _: finding.field })}
            </Box>{' '}
            {finding.message}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
