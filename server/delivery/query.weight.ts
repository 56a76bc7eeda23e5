/**
 * How many items a list without a size of its own usually has. Lists that take a size (`first`, `last`,
 * `perPage`, `codes`) are counted by it; what is not named here counts as ten.
 */
export const USUAL_LENGTHS: Readonly<Record<string, number>> = {
  'CodePage.synonyms': 4,
  'CodePage.specialties': 2,
  'CodePage.rvus': 3,
  'CodePage.history': 12,
  'CodePage.changes': 2,
  'CodePage.related': 5,
  'CodePage.faqs': 6,
  'CodePage.notices': 5,
  'CodePage.sources': 3,
  'Payment.steps': 12,
  'Change.kinds': 2,
  'Change.fields': 6,
  'Release.conversionFactors': 4,
  'Section.children': 12,
  'SearchEdge.highlights': 3,
  'SearchConnection.facets': 2,
  'Facet.values': 25,
  'UpdatedCode.reasons': 1,
  'Comment.replies': 2,
  'Comment.mentions': 1,
  'CommentReply.mentions': 1,
  'ReviewItem.writers': 2,
  'ReviewItem.changes': 4,
  'Query.sections': 20,
  'Query.specialties': 75,
  'Query.releases': 12,
  'Query.localities': 110,
};

export const OTHERWISE_LENGTH = 10;

/** What asking a field costs beside the fields of its answer, in units of one field. */
export const OWN_WORK: Readonly<Record<string, number>> = {
  'CodePage.payment': 15,
  'CodePage.anesthesia': 5,
  'CodePage.comparison': 5,
  'CodePage.history': 60,
  'CodePage.changes': 15,
  'SearchEdge.highlights': 60,
  'SearchConnection.facets': 100,
  'Query.codePages': 100,
  'Query.search': 400,
  'Query.suggest': 200,
  'Query.changes': 200,
  'Query.updatedCodes': 200,
  'Section.codePages': 100,
  'Specialty.codePages': 100,
};

/** What making an object of a type costs, whatever is asked of it. */
export const ITEM_WORK: Readonly<Record<string, number>> = { CodePage: 100, Change: 2, UpdatedCode: 5 };

/** The schema itself, however much of it is asked for. */
export const INTROSPECTION_WORK = 1_000;
