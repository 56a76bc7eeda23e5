import type { Page } from 'playwright-core';
import { PASSWORD } from '../support/password.ts';
import { heading, press, type Screen } from './axe.stage.ts';

const signIn = async (page: Page, password: string) => {
  await page.getByLabel('E-mail').fill('vera@example.org');
  await page.getByLabel('Password').fill(password);
  await press(page, 'Sign in');
};

/** What somebody sees who is not signed in, and who comes in for the first time. */
export const DOORS: readonly Screen[] = [
  { name: 'sign-in', path: () => '/', ready: heading('Sign in') },
  {
    name: 'sign-in, refused',
    ready: async (page) => {
      await signIn(page, 'not the password');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'invitation', path: () => '/invitation/0123456789', ready: heading('Welcome') },
  {
    name: 'invitation, two passwords',
    ready: async (page) => {
      await page.getByLabel('New password', { exact: true }).fill('seven quiet rivers run north');
      await page.getByLabel('Repeat the new password').fill('seven quiet rivers run south');
      await press(page, 'Set password and go in');
      await page.getByText('The two passwords differ.').waitFor();
    },
  },
  {
    name: 'invitation, used',
    ready: async (page) => {
      await page.getByLabel('Repeat the new password').fill('seven quiet rivers run north');
      await press(page, 'Set password and go in');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'home on the first day',
    path: () => '/',
    ready: async (page) => {
      await signIn(page, PASSWORD);
      await heading('Home')(page);
    },
  },
];
