import { setNonce } from 'get-nonce';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { FIRST_QUERY } from './first.query.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce) {
  setNonce(nonce);
}

/** Answers tell what a query costs and what it may cost. */
const fetcher: GraphiQLProps['fetcher'] = async (request, { headers = {} } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'x-query-cost': '1',
      ...headers,
    },
    body: JSON.stringify(request),
  });
  return response.json();
};

const root = document.getElementById('explorer');
if (root) {
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} />);
}
