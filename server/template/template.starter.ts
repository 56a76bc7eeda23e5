import { INDICATOR_NAMES, INDICATORS } from '../rvu/indicator.ts';
import { BILLING_TEMPLATES } from './starter.billing.ts';
import { FAQ_TEMPLATES } from './starter.faq.ts';
import { NOTICE_TEMPLATES } from './starter.notice.ts';
import {
  COMPARISON_TEMPLATES,
  RELATED_TEMPLATES,
  SEARCH_ENGINE_TEMPLATES,
  TITLE_TEMPLATES,
} from './starter.page.ts';
import { HISTORY_TEMPLATES, LENT_TEMPLATES, PAYMENT_TEMPLATES } from './starter.payment.ts';
import { STATE_TEMPLATES } from './starter.state.ts';
import { type TemplateDefault, templates } from './template.default.ts';

/** Labels and meanings of CMS indicators: `indicator.globalPeriod.000.meaning`. */
const INDICATOR_TEMPLATES: readonly TemplateDefault[] = [
  ...INDICATOR_NAMES.flatMap((name) =>
    INDICATORS[name].meanings.flatMap(({ value, label, meaning }) =>
      templates('Indicators', {
        [`indicator.${name}.${value}.label`]: label,
        [`indicator.${name}.${value}.meaning`]: meaning,
      }),
    ),
  ),
  ...templates('Indicators', {
    'indicator.none.label': 'Not printed',
    'indicator.none.meaning': 'CMS prints no value in this column.',
    'indicator.unknown.label': 'Unknown',
    'indicator.unknown.meaning': 'CMS documents no meaning for this value.',
  }),
];

/** Every sentence that the product itself says, in the order in which an editor meets them. */
export const TEMPLATE_STARTER: readonly TemplateDefault[] = [
  ...TITLE_TEMPLATES,
  ...STATE_TEMPLATES,
  ...BILLING_TEMPLATES,
  ...COMPARISON_TEMPLATES,
  ...PAYMENT_TEMPLATES,
  ...LENT_TEMPLATES,
  ...HISTORY_TEMPLATES,
  ...RELATED_TEMPLATES,
  ...FAQ_TEMPLATES,
  ...NOTICE_TEMPLATES,
  ...SEARCH_ENGINE_TEMPLATES,
  ...INDICATOR_TEMPLATES,
];

const BY_KEY: ReadonlyMap<string, TemplateDefault> = new Map(
  TEMPLATE_STARTER.map((template) => [template.key, template]),
);

/** The shipped sentence of a key; a key for one section (`billing@surgery`) falls back to the general one. */
export function shippedTemplate(key: string): TemplateDefault | null {
  return BY_KEY.get(key) ?? BY_KEY.get(key.split('@')[0] ?? key) ?? null;
}
