import { test } from '@jest/globals';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { ask, contextOf, refusal } from './ask.ts';

test('x', async () => {
  const c = contextOf(buildBook(await sampleSnapshot()));
  const show = async (q: string) => console.log(JSON.stringify(await ask(c, q), null, 1));
  await show(
    `{ codePage(code:"96932"){ id code title rvus{ modifier work nonFacilityPe malpractice nonFacilityTotal status{value label}} payment{ nonFacility facility steps{label expression result} note} al: payment(locality:{mac:"10112",locality:"00"}){nonFacility locality{name counties}} comparison{sentence cohort} c2: comparison(metric: WORK){sentence} history{ release{name isCurrent} work nonFacilityTotal nationalNonFacility q: nationalNonFacility(basis:QPP) reason} changes{ kinds from{name} to{name} fields{field before after difference percent}} related{code title page{title}} specialties{name codeCount} section{name codeCount children{slug codeCount}} updatedAt checkedAgainst{name}}}`,
  );
  await show(
    `{ codePages(first:2){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor} edges{cursor node{code}}} releases{name} currentRelease{name isCurrent} changes(from:"RVU25D",to:"RVU26C",first:3){totalCount nodes{code modifier title kinds}} updatedCodes(since:"2026-06-01T00:00:00Z",first:3){totalCount nodes{code updatedAt reasons}} }`,
  );
  await show(
    `{ search(text:"skin biopsy",first:5){totalCount facets{field values{value count}} edges{score node{code title} highlights{field html}}} suggest(prefix:"colo"){text code title} }`,
  );
  console.log(await refusal(c, '{ codePage(code:"96932",release:"RVU26E"){code} }'));
});
