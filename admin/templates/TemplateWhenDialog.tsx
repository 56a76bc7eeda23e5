import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { WhenDialog } from '../drafts/WhenDialog.tsx';
import { isUncounted, TemplateConsequence } from './TemplateConsequence.tsx';
import type { Template } from './template.row.ts';
import type { ImpactLook } from './useImpact.ts';
import type { TakeTemplateStep } from './useTemplateStep.ts';

interface TemplateWhenDialogProps {
  readonly template: Template;
  readonly look: ImpactLook;
  readonly blocking: readonly Finding[];
  readonly onTake: TakeTemplateStep;
  readonly onClose: () => void;
}

/** When pages say an approved text, and on how many of them it would be seen today. */
export function TemplateWhenDialog({ template, look, blocking, onTake, onClose }: TemplateWhenDialogProps) {
  const t = useTranslate();
  return (
    <WhenDialog
      title={t('templates.steps.ask.PUBLISH')}
      planned={template}
      consequenceOf={(way, name) => t(`templates.steps.when.${way}`, { name })}
      isBlocked={isUncounted(look)}
      onTake={(moment) => (moment ? onTake('SCHEDULE', { moment }) : onTake('PUBLISH', {}))}
      onClose={onClose}
    >
      <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5 }}>
        <TemplateConsequence look={look} blocking={blocking} />
      </Box>
    </WhenDialog>
  );
}
