/** The language that the screens speak, and how it writes numbers. */
export const LOCALE = 'en';

export const count = new Intl.NumberFormat(LOCALE);
export const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumFractionDigits: 1 });
