import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';

const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
const cache = createCache({ key: 'p', prepend: true, ...(meta?.nonce ? { nonce: meta.nonce } : {}) });

/** Styles made at run time carry the nonce that the server's content security policy names. */
export function StyleNonce({ children }: { children: ReactNode }) {
  return <CacheProvider value={cache}>{children}</CacheProvider>;
}
