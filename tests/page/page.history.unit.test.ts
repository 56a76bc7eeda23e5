import { describe, expect, test } from '@jest/globals';
import { deliverableChange } from '../../server/page/page.change.ts';
import { type HistoryEntry, historyFor } from '../../server/page/page.history.ts';
import { suggestedName } from '../../server/page/page.licence.ts';
import { anesthesiaView, paymentView } from '../../server/page/page.payment.ts';
import { changesBetween } from '../../server/rvu/rvu.change.ts';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { buildEmptyRow, buildRelease, buildRow } from '../support/build-page.ts';
import { STARTER_LOOKUP } from '../support/cms-releases.ts';

const factors = buildRelease().conversionFactors;

function entry(name: string, row: Parameters<typeof buildRow>[0] | null): HistoryEntry {
  const release = buildRelease({ name, id: name });
  return { release, rows: row === null ? [] : [buildRow(row)] };
}

function reasons(...entries: readonly HistoryEntry[]): (string | null)[] {
  const place = STARTER_LOOKUP.placeOf('99213');
  return historyFor({ entries, modifier: '', templates: SHIPPED_TEMPLATES, place }).map(
    ({ reason }) => reason,
  );
}

describe('history of a code', () => {
  test('gives no reason where nothing came before or nothing changed', () => {
    expect(reasons(entry('RVU25D', {}), entry('RVU26C', {}))).toEqual([null, null]);
  });

  test('has no point for a release that lacks the row', () => {
    expect(reasons(entry('RVU25D', null), entry('RVU26C', {}))).toEqual(['New in RVU26C.']);
  });

  test('tells a return from an arrival', () => {
    expect(reasons(entry('RVU25C', {}), entry('RVU25D', null), entry('RVU26C', {}))[1]).toBe(
      'Listed again in RVU26C after an absence.',
    );
  });

  test('sees the efficiency adjustment in the move to 2026 only, and only to the hundredth', () => {
    const fits = [{ work: '0.80' }, { work: '0.78' }] as const;
    expect(reasons(entry('RVU25D', fits[0]), entry('RVU26A', fits[1]))[1]).toBe(
      'Work fell from 0.80 to 0.78, which fits the efficiency adjustment of -2.5% for 2026.',
    );
    expect(reasons(entry('RVU24D', fits[0]), entry('RVU25A', fits[1]))[1]).toBe(
      'Re-valued: work changed from 0.80 to 0.78.',
    );
    expect(reasons(entry('RVU26A', fits[0]), entry('RVU26B', fits[1]))[1]).toContain('Re-valued');
    expect(reasons(entry('RVU25D', { work: '0.80' }), entry('RVU26A', { work: '0.77' }))[1]).toContain(
      'Re-valued',
    );
  });

  test('names a change of status, practice expense and factor', () => {
    expect(reasons(entry('RVU26A', { status: 'C' }), entry('RVU26C', {}))[1]).toBe('Status C became A.');
    expect(reasons(entry('RVU26A', { facilityPe: '0.57' }), entry('RVU26C', {}))[1]).toBe(
      'Practice expense in a facility was updated from 0.57 to 0.33.',
    );
    const first = entry('RVU26A', {});
    const moved = {
      release: buildRelease({
        name: 'RVU26C',
        conversionFactors: [
          { basis: 'NON_QPP', value: '33.5000', from: '2026-07-01', to: null, source: 'law' },
        ],
      }),
      rows: first.rows,
    };
    expect(reasons(first, moved)[1]).toBe('The conversion factor changed from 33.4009 to 33.5000.');
  });

  test('the figure of a setting that is NA throughout is no news', () => {
    const na = { isFacilityNa: true };
    expect(reasons(entry('RVU26A', { ...na, facilityPe: '0.57' }), entry('RVU26C', na))[1]).toBeNull();
  });

  test('amounts under both factors stand beside each point, none for NA', () => {
    const place = STARTER_LOOKUP.placeOf('99213');
    const entries = [entry('RVU26C', { isFacilityNa: true })];
    const [point] = historyFor({ entries, modifier: '', templates: SHIPPED_TEMPLATES, place });
    expect(point?.national).toEqual({
      NON_QPP: { nonFacility: '95.19', facility: null },
      QPP: { nonFacility: '95.67', facility: null },
    });
  });
});

describe('change as it may be delivered', () => {
  const change = changesBetween([buildRow()], [buildRow({ descriptor: 'Other words' })])[0];

  test('a change of licensed words keeps the words back', () => {
    if (change === undefined) throw new Error('a changed descriptor is a change');
    const kept = deliverableChange(change, { cpt: false, cdt: true });
    expect(kept.kinds).toEqual(['DESCRIPTOR']);
    expect(JSON.stringify(kept)).not.toContain('words');
    expect(deliverableChange(change, { cpt: true, cdt: false }).fields[0]?.after).toBe('Other words');
  });
});

describe('suggested display name', () => {
  test('is made only where the descriptor may be shown', () => {
    expect(suggestedName('96932', 'Rcm celulr subcelulr img skn', { cpt: false, cdt: true })).toBeNull();
    expect(suggestedName('G0105', 'Inj of skn w/o constructor', { cpt: false, cdt: false })).toBe(
      'Injection of skin without constructor',
    );
  });
});

describe('payment in words', () => {
  test('labels every step and joins its notes', () => {
    const row = buildRow({ status: 'R', isNonFacilityNa: true });
    const question = { row, factors, basis: 'NON_QPP', on: null, locality: null, oppsCap: null } as const;
    const payment = paymentView(question, SHIPPED_TEMPLATES);
    expect(payment?.steps.map(({ label }) => label)).toContain(
      'Amount in a facility, rounded half up to cents',
    );
    expect(payment?.note).toBe(
      'CMS says that this service is rarely or never done outside a facility, so there is no amount for that setting. Medicare covers this service in special circumstances only.',
    );
  });

  test('anesthesia says when no file supplies base units', () => {
    const row = buildEmptyRow({ code: '00100', status: 'J' });
    const question = { row, factors, basis: 'NON_QPP', locality: null, localityFactor: null } as const;
    expect(anesthesiaView({ ...question, baseUnits: null }, SHIPPED_TEMPLATES)?.note).toContain(
      'carry no base units',
    );
    expect(anesthesiaView({ ...question, baseUnits: 5 }, SHIPPED_TEMPLATES)?.note).not.toContain(
      'carry no base units',
    );
  });
});
