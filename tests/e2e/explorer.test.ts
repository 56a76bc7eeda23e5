import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(90_000);

let app: TestApp;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('/graphql in a browser', () => {
  it('opens GraphiQL with a query that answers', async () => {
    await page.goto(`${app.url}/graphql`);
    await page.getByText('stateSentence').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    const answer = page.getByRole('region', { name: 'Operation result' }).or(page.locator('.result-window'));
    await answer.getByText('Skin Confocal Microscopy', { exact: false }).first().waitFor();
    await answer.getByText('requested').first().waitFor();
  });

  it('shows the documentation of the schema', async () => {
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();
    await page
      .getByRole('link', { name: 'Query' })
      .or(page.getByText('Query', { exact: true }))
      .first()
      .click();
    await page.getByText('codePage', { exact: true }).first().waitFor();
  });

  it('breaks no rule of the security policy and throws nothing', async () => {
    const response = await page.goto(`${app.url}/graphql`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    await page.getByRole('button', { name: /Execute query/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is asked for by programs as before', async () => {
    const response = await fetch(`${app.url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
