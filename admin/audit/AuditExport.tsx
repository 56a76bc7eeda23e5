import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { auditFile } from './audit.filter.ts';

const FORMATS = ['csv', 'ndjson'] as const;

/** What the filters show, as a file of the browser. */
export function AuditExport() {
  const t = useTranslate();
  const { filterValues } = useListContext();
  return (
    <>
      {FORMATS.map((format) => (
        <Button
          key={format}
          component="a"
          variant="outlined"
          href={auditFile(format, filterValues)}
          download
          title={t('audit.exportWhy')}
        >
          {t('audit.export', { format })}
        </Button>
      ))}
    </>
  );
}
