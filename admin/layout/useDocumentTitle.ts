import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

export function useDocumentTitle(title: string): void {
  const t = useTranslate();
  const product = t('product');
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`;
  }, [title, product]);
}
