import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, type Seat, seatFor } from '../support/browser.ts';
import { loadSample } from '../support/workshop.ts';

jest.setTimeout(90_000);

let app: TestApp;
let browser: Browser;
let ada: Seat;
let bea: Seat;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  await app.signedIn('ADMIN', 'Ada');
  await app.signedIn('ADMIN', 'Bea');
  await app.signedIn('WRITER', 'Wanda');
  browser = await openBrowser();
  ada = await seatFor(browser, app.url, 'ada@example.org');
  bea = await seatFor(browser, app.url, 'bea@example.org');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const edit = async ({ page }: Seat, name: string) => {
  await page.goto('about:blank');
  await page.goto(`${app.url}/admin/#/sections`);
  await page.getByRole('button', { name: `Edit ${name}`, exact: true }).click();
};

describe('the table of sections', () => {
  it('keeps what was typed through Cancel, the palette and the back button, until it is thrown away', async () => {
    const { page } = ada;
    const name = page.getByLabel('Name', { exact: true });
    await edit(ada, 'Special skin services');
    await name.fill('Begun by Ada');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Edit Special skin services', exact: true }).click();
    await page.getByText('You began this earlier and did not save it.').waitFor();
    expect(await name.inputValue()).toBe('Begun by Ada');
    await page.getByLabel('Ranges').fill('96900-96930');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to or do' }).fill('specialties');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add a specialty' }).click();
    await name.fill('Begun specialty');
    await page.goBack();
    await page.getByRole('button', { name: 'Edit Special skin services', exact: true }).click();
    expect(await name.inputValue()).toBe('Begun by Ada');
    expect(await page.getByLabel('Ranges').inputValue()).toBe('96900-96930');
    await page.getByRole('button', { name: 'Begin anew' }).click();
    expect(await name.inputValue()).toBe('Special skin services');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.goForward();
    await page.getByRole('button', { name: 'Add a specialty' }).click();
    expect(await name.inputValue()).toBe('Begun specialty');
    expect(await page.getByLabel('Address').inputValue()).toBe('begun-specialty');
    await page.getByRole('button', { name: 'Begin anew' }).click();
  });

  it('says which line is no range, and does not save it', async () => {
    await edit(ada, 'Special skin services');
    await ada.page.getByLabel('Ranges').fill('96900-96999\nnonsense');
    await ada.page.getByText('No range in line 2.').waitFor();
    expect(await ada.page.getByRole('button', { name: 'Save for everybody' }).isDisabled()).toBe(true);
  });

  it('says which codes would move before it saves, and pages follow', async () => {
    await ada.page.getByLabel('Ranges').fill('96900-96932\n96940-96999');
    await ada.page.getByText('2 of 74 codes of RVU26C would move.').waitFor();
    await ada.page.getByLabel('Name', { exact: true }).fill('Skin services of the house');
    await edit(bea, 'Special skin services');
    await ada.page.getByRole('button', { name: 'Save for everybody' }).click();
    await ada.page.getByText('Skin services of the house is saved.').waitFor();
  });

  it('refuses the second of two people and keeps what was typed', async () => {
    await bea.page.getByLabel('Name', { exact: true }).fill('Skin, as Bea calls it');
    await bea.page.getByRole('button', { name: 'Save for everybody' }).click();
    await bea.page.getByText('Ada saved first').waitFor();
    expect(await bea.page.getByLabel('Name', { exact: true }).inputValue()).toBe('Skin, as Bea calls it');
    await bea.page.getByRole('button', { name: 'Keep mine' }).click();
    await bea.page.getByRole('button', { name: 'Save for everybody' }).click();
    await bea.page.getByText('Skin, as Bea calls it is saved.').waitFor();
  });

  it('no screen breaks the security policy or throws', () => {
    expect([...ada.complaints, ...bea.complaints]).toEqual([]);
  });
});

describe('the vocabulary of specialties', () => {
  it('takes a new one in, renames it and takes it out', async () => {
    const { page } = ada;
    await page.goto(`${app.url}/admin/#/specialties`);
    await page.getByRole('button', { name: 'Add a specialty' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Skin imaging');
    expect(await page.getByLabel('Address').inputValue()).toBe('skin-imaging');
    await page.getByRole('button', { name: 'Save for everybody' }).click();
    await page.getByText('Skin imaging is saved.').waitFor();
    await page.getByRole('button', { name: 'Edit Skin imaging' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Imaging of the skin');
    await page.getByRole('button', { name: 'Save for everybody' }).click();
    await page.getByRole('button', { name: 'Remove Imaging of the skin' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Imaging of the skin is taken out.').waitFor();
  });
});

const choose = ({ page }: Seat, label: string, option: string) =>
  page.getByRole('combobox', { name: label }).selectOption({ label: option });

describe('two administrators at once', () => {
  it('change a person: the second is told who they are now, and decides again', async () => {
    for (const { page } of [ada, bea]) {
      await page.goto(`${app.url}/admin/#/people`);
      await page.getByRole('button', { name: 'Actions for Wanda' }).click();
      await page.getByRole('menuitem', { name: 'Change role' }).click();
    }
    const confirm = ({ page }: Seat) =>
      page.getByRole('dialog').getByRole('button', { name: 'Change role' }).click();
    await choose(ada, 'Role', 'Reviewer');
    await confirm(ada);
    await ada.page.getByText('Wanda is now: Reviewer.').waitFor();
    await choose(bea, 'Role', 'Viewer');
    await confirm(bea);
    const told = bea.page.getByRole('alert').filter({ hasText: 'Ada changed Wanda first' });
    expect(await told.innerText()).toContain('Now: Reviewer, Active. Nothing was written.');
    await confirm(bea);
    await bea.page.getByText('Wanda is now: Viewer.').waitFor();
  });

  it('change the settings: the second sees what they are now', async () => {
    for (const { page } of [ada, bea]) {
      await page.goto(`${app.url}/admin/#/settings`);
      await page.getByLabel('Allow authors to approve their own drafts').waitFor();
    }
    await ada.page.getByLabel('Allow authors to approve their own drafts').click();
    await ada.page.getByText('Settings saved.').waitFor();
    await choose(bea, 'A review waits too long after', '7 days');
    await bea.page.getByRole('alert').filter({ hasText: 'Ada changed the settings first' }).waitFor();
    expect(await bea.page.getByLabel('Allow authors to approve their own drafts').isChecked()).toBe(true);
    await choose(bea, 'A review waits too long after', '7 days');
    await bea.page.getByText('Settings saved.').waitFor();
  });
});
