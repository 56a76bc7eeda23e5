import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Step } from './draft.steps.ts';

/** Steps that are seldom taken. */
export function MoreSteps({ steps, onChoose }: { steps: readonly Step[]; onChoose: (step: Step) => void }) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (steps.length === 0) {
    return null;
  }
  return (
    <>
      <IconButton
        aria-label={t('draft.moreSteps')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {steps.map((step) => (
          <MenuItem
            key={step}
            onClick={() => {
              setAnchor(null);
              onChoose(step);
            }}
          >
            {t(`steps.${step}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
