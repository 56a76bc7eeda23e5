import NextIcon from '@mui/icons-material/KeyboardArrowDown';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, Button, IconButton } from '@mui/material';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { useFindingDeeds } from './FindingsContext.tsx';
import { findingKey, inFormOrder } from './finding.placed.ts';

/** From one finding to the next, by F8 and Shift F8 or by two buttons; and back from the last suggestion taken. */
export function FindingWalk({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const deeds = useFindingDeeds();
  const at = useRef<string | null>(null);
  const show = deeds?.show;
  const step = useCallback(
    (by: 1 | -1) => {
      const ordered = inFormOrder(findings);
      const before = ordered.findIndex((finding) => findingKey(finding) === at.current);
      const next = before < 0 ? (by === 1 ? 0 : ordered.length - 1) : before + by;
      const place = (next + ordered.length) % ordered.length;
      const finding = ordered[place];
      if (finding && show) {
        at.current = findingKey(finding);
        show(finding);
        announce(t('findings.at', { place: place + 1, count: ordered.length, message: finding.message }));
      }
    },
    [findings, show, announce, t],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F8' && !document.querySelector('[role=dialog]')) {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);

  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      {deeds?.applied && (
        <Button onClick={deeds.takeBack} sx={{ whiteSpace: 'nowrap' }}>
          {t('findings.undo')}
        </Button>
      )}
      {findings.length > 0 && (
        <>
          <IconButton
            aria-label={t('findings.previous')}
            title={t('findings.previous')}
            aria-keyshortcuts="Shift+F8"
            onClick={() => step(-1)}
            sx={{ p: 0.5 }}
          >
            <PreviousIcon fontSize="small" />
          </IconButton>
          <IconButton
            aria-label={t('findings.next')}
            title={t('findings.next')}
            aria-keyshortcuts="F8"
            onClick={() => step(1)}
            sx={{ p: 0.5 }}
          >
            <NextIcon fontSize="small" />
          </IconButton>
        </>
      )}
    </Box>
  );
}
