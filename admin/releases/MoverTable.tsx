import { useTranslate } from 'react-admin';
import { type Mover, percentText } from './change.text.ts';
import { PictureTable } from './PictureTable.tsx';

/** The points of the plot in words. */
export function MoverTable({ movers }: { movers: readonly Mover[] }) {
  const t = useTranslate();
  return (
    <PictureTable
      label={t('releases.changes.plot', { smart_count: movers.length })}
      columns={[
        t('codes.columns.code'),
        t('releases.changes.before'),
        t('releases.changes.after'),
        t('releases.changes.move'),
      ]}
      rows={movers.map(({ code, modifier, before, after, percent }) => [
        `${code} ${modifier ?? ''}`.trim(),
        before.toFixed(2),
        after.toFixed(2),
        percentText(percent),
      ])}
    />
  );
}
