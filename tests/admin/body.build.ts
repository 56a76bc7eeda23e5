import type { Body, Draft } from '../../admin/drafts/draft.body.ts';

export function buildBody(overrides: Partial<Body> = {}): Body {
  return {
    displayName: 'Skin pictures',
    synonyms: [],
    summary: '',
    plainLanguage: '',
    clinicalContext: '',
    billingOverride: '',
    billingSourceUrl: '',
    specialties: [],
    faqs: [],
    related: [],
    seoTitle: '',
    seoDescription: '',
    sources: [],
    editorNote: '',
    ...overrides,
  };
}

export function buildDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    code: '96932',
    appliesFrom: null,
    version: 3,
    state: 'DRAFT',
    attestedBy: null,
    attestedAt: null,
    isAssisted: false,
    isSaved: true,
    body: buildBody(),
    basedOn: null,
    author: null,
    updatedBy: null,
    updatedAt: '2026-07-01T12:03:00Z',
    submittedAt: null,
    approvedBy: null,
    reviewNote: null,
    copiedFrom: null,
    findings: [],
    actions: ['SAVE', 'SUBMIT', 'DISCARD'],
    live: null,
    schedule: null,
    discardedAt: null,
    isRetired: false,
    redirectTo: null,
    ...overrides,
  };
}
