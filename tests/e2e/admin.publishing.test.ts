import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { FIXED, OfferBench, OWN } from '../content/offer.build.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { openBrowser, openCode, type Seat, seatFor } from '../support/browser.ts';
import { approvedDraft } from '../support/draft.ts';
import { buildEditor, loadSample, loadStarterContent } from '../support/workshop.ts';

jest.setTimeout(90_000);

const HOUR = 3_600_000;
let later = 0;
let app: TestApp;
let browser: Browser;
let writer: Ask;
let reviewer: Ask;
let rita: Seat;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
      await loadStarterContent(workshop);
    },
    { clock: () => new Date(Date.now() + later) },
  );
  writer = await app.signedIn('WRITER', 'Wanda');
  reviewer = await app.signedIn('REVIEWER', 'Rita');
  browser = await openBrowser();
  rita = await seatFor(browser, app.url, 'rita@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function titleOf(code: string): Promise<string> {
  const { data } = await app.ask<{ codePage: { title: string } }>(
    'query ($code: CodeValue!) { codePage(code: $code) { title } }',
    { code },
  );
  return data.codePage.title;
}
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 150; turn += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come about within fifteen seconds.');
}
const dialog = () => rita.page.getByRole('dialog');
const local = (moment: Date) =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

describe('when words become public', () => {
  it('a moment that has passed cannot be chosen', async () => {
    await approvedDraft(writer, reviewer, '96932', 'Skin scan at its moment');
    await openCode(rita, app.url, '96932');
    await rita.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog().getByLabel('At a time').check();
    await dialog()
      .getByLabel('Moment')
      .fill(local(new Date(Date.now() - HOUR)));
    expect(await dialog().getByRole('button', { name: 'Schedule' }).isDisabled()).toBe(true);
    await dialog().getByText('Choose a moment that is still to come.').waitFor();
  });

  it('a moment to come is planned, and the page says so before anybody changes a word', async () => {
    await dialog()
      .getByLabel('Moment')
      .fill(local(new Date(Date.now() + 2 * HOUR)));
    await dialog().getByRole('button', { name: 'Schedule' }).click();
    await rita.page.getByText(/To be published on .* planned by Rita/).waitFor();
    await rita.page.getByText('Changing the words ends the approval and this plan.').waitFor();
    expect(await rita.page.getByLabel('Display name').isEditable()).toBe(false);
  });

  it('at that moment readers have the words', async () => {
    expect(await titleOf('96932')).not.toBe('Skin scan at its moment');
    later = 2 * HOUR + 60_000;
    await until(async () => (await titleOf('96932')) === 'Skin scan at its moment');
  });

  it('what could not be published stands on the home screen with its owner and the reason', async () => {
    later = 0;
    await approvedDraft(writer, reviewer, '96931', 'Skin scan that waits');
    const ask = await app.signedIn('REVIEWER', 'Olga');
    const { data } = await ask<{ codeDraft: { version: number } }>(
      '{ codeDraft(code: "96931") { version } }',
    );
    const at = new Date(Date.now() + HOUR).toISOString();
    await ask('mutation ($input: ScheduleInput!) { schedule(input: $input) { __typename } }', {
      input: { code: '96931', version: data.codeDraft.version, at },
    });
    await app.workshop.source.query("UPDATE person SET role = 'WRITER' WHERE name = 'Olga'");
    later = HOUR + 60_000;
    await until(async () => {
      const answer = await reviewer<{ scheduled: { schedule: { reason: string | null } }[] }>(
        '{ scheduled { schedule { reason } } }',
      );
      return answer.data.scheduled.some(({ schedule }) => schedule.reason === 'OWNER_DEMOTED');
    });
    await rita.page.goto(`${app.url}/admin/#/`);
    await rita.page.getByText('One text could not be published when its moment came').waitFor();
    await rita.page.getByRole('link', { name: /96931/ }).first().click();
    await rita.page.getByText('Olga is not allowed to publish any more.').waitFor();
  });
});

describe('a draft that was discarded', () => {
  it('is brought back from the same place, also after the page was loaded anew', async () => {
    const { page } = rita;
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Discard draft' }).click();
    await dialog().getByRole('button', { name: 'Discard draft' }).click();
    await page.getByText('It can be brought back').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('The draft is back.').waitFor();
    expect(await page.getByLabel('Display name').inputValue()).toBe('Skin scan that waits');
  });
});

describe('a minor correction', () => {
  it('is offered for a few words and published without a second review', async () => {
    const { page } = rita;
    await openCode(rita, app.url, '96932');
    await page.getByLabel('Display name').fill('Skin scan at the moment');
    await page.getByText(/^Saved/).waitFor();
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Publish as minor correction' }).click();
    await dialog().getByText('without a second review').waitFor();
    await dialog().getByRole('button', { name: 'Publish as minor correction' }).click();
    await until(async () => (await titleOf('96932')) === 'Skin scan at the moment');
  });

  it('is not offered for a figure', async () => {
    const { page } = rita;
    await openCode(rita, app.url, '96932');
    await page.getByLabel('Display name').fill('Skin scan at the moment, 20 minutes');
    await page.getByText(/^Saved/).waitFor();
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Discard draft' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Publish as minor correction' }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });
});

describe('a fix of earlier words', () => {
  const note = (text: string) => rita.page.getByText(text, { exact: false }).first();

  beforeAll(async () => {
    const { workshop } = app;
    const author = await buildEditor(workshop, 'WRITER', 'Ann Author');
    await new OfferBench(workshop, author, await buildEditor(workshop, 'REVIEWER')).fixed('20230');
  });

  it('is said on the home screen and at the later words that lack it', async () => {
    const { page } = rita;
    await page.goto(`${app.url}/admin/#/`);
    await page.getByText('One page lacks a fix').waitFor();
    await page.getByRole('link', { name: '20230 Name of 20230' }).first().click();
    await note('A fix of the words from the beginning (revision 3) is not in these words').waitFor();
    expect(page.url()).toContain('from=RVU26C');
  });

  it('is left out with a reason, and waits in the work list to be confirmed', async () => {
    const { page } = rita;
    await page.getByRole('button', { name: 'Look at it' }).click();
    await dialog().getByRole('heading', { name: 'Summary' }).waitFor();
    await dialog().getByRole('button', { name: 'Leave it out…' }).click();
    await dialog().getByLabel('Reason').fill('The later release has a rule of its own.');
    await dialog().getByRole('button', { name: 'Leave it out', exact: true }).click();
    await note('was left out of these words').waitFor();
    await note('is that right?').waitFor();
  });

  it('is not confirmed by whoever left it out, who is told that somebody else does', async () => {
    await rita.page.getByRole('button', { name: 'Still right' }).click();
    await dialog().getByRole('button', { name: 'Still right' }).click();
    await dialog().getByText('Somebody else confirms that.').waitFor();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
  });

  it('is taken after all: into the draft, beside the words of its own', async () => {
    const { page } = rita;
    await page.getByRole('button', { name: 'Look again' }).click();
    await dialog().getByRole('button', { name: 'Take it' }).click();
    await note('is in this draft').waitFor();
    const text = (label: string) => page.getByLabel(label, { exact: true }).inputValue();
    expect([await text('Summary'), await text('In plain language')]).toEqual([FIXED, OWN]);
    expect(rita.complaints).toEqual([]);
  });
});

describe('a code', () => {
  const lifecycle = async () => {
    const { data } = await app.ask<{ codePage: object }>(
      '{ codePage(code: "69210") { lifecycle redirectTo } }',
    );
    return JSON.stringify(data.codePage);
  };

  it('is taken out of use with a redirect, after the consequence was said', async () => {
    const { page } = rita;
    await openCode(rita, app.url, '69210');
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Take out of use' }).click();
    await dialog().getByText('Readers are sent nowhere.', { exact: true }).waitFor();
    await dialog().getByLabel('Readers are sent to').fill('69210');
    await dialog().getByText('A code cannot lead to itself.').waitFor();
    await dialog().getByLabel('Readers are sent to').fill('96933');
    await dialog().getByText('Readers are sent to 96933.').waitFor();
    await dialog().getByLabel('Reason').fill('CMS deleted it.');
    await dialog().getByRole('button', { name: 'Take out of use' }).click();
    await page.getByText('This code is out of use; readers are sent to 96933.').waitFor();
    await until(async () => (await lifecycle()) === '{"lifecycle":"RETIRED","redirectTo":"96933"}');
  });

  it('is brought back', async () => {
    const { page } = rita;
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Bring back into use' }).click();
    await dialog().getByLabel('Reason').fill('A mistake.');
    await dialog().getByRole('button', { name: 'Bring back into use' }).click();
    await until(async () => (await lifecycle()) === '{"lifecycle":"ACTIVE","redirectTo":null}');
  });
});

it('nothing was complained about in the console', () => {
  expect(rita.complaints.filter((line) => !line.includes('400'))).toEqual([]);
});
