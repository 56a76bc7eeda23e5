import { Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { Note } from './Note.tsx';
import { PageHead } from './PageHead.tsx';

export function Nowhere() {
  const t = useTranslate();
  return (
    <>
      <PageHead title={t('frame.nowhere')} />
      <Note>
        <Link component={LinkBase} to="/">
          {t('frame.backHome')}
        </Link>
      </Note>
    </>
  );
}
