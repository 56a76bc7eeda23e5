import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { BadInput } from '../errors.ts';
import { plainText } from '../workflow/plain.text.ts';
import { normalBody } from './content.normal.ts';
import type { DraftDesk } from './draft.desk.ts';
import { CodeDraft } from './draft.type.ts';
import { FixOfferFilter, LeaveOutFixInput, TakeFixInput } from './offer.input.ts';
import type { OfferService } from './offer.service.ts';
import {
  FixConflict,
  FixOffer,
  FixOffers,
  LeaveOutFixResult,
  StaleFixOffer,
  TakeFixResult,
} from './offer.type.ts';

const LONGEST_REASON = 500;

@Resolver(() => CodeDraft)
export class OfferResolver {
  constructor(
    private readonly fixes: OfferService,
    private readonly desk: DraftDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => FixOffers, {
    description: 'Fixes of words that words of the same code for a later release lack, or lacked.',
  })
  async fixOffers(
    @Arg('filter', () => FixOfferFilter, { nullable: true }) filter: FixOfferFilter | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
  ) {
    return new FixOffers(await this.fixes.list(filter ?? {}, page, perPage));
  }

  @Authorized<Permission>('READ')
  @Query(() => FixOffer, { description: 'One offer with all its sides, whatever became of it.' })
  async fixOffer(@Arg('id', () => ID) id: string) {
    return new FixOffer(await this.fixes.read(id));
  }

  @FieldResolver(() => [FixOffer], {
    description:
      'Fixes of earlier words that wait for these words, are in this draft or were left out of it.',
  })
  async offers(@Root() { code, appliesFrom }: CodeDraft) {
    const offers = appliesFrom === null ? [] : await this.fixes.of({ code, appliesFrom });
    return offers.map((offer) => new FixOffer(offer));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => TakeFixResult, {
    description: 'Puts a fix into the draft of the later words; never live. Also one that was left out.',
  })
  async takeFix(@Arg('input', () => TakeFixInput) input: TakeFixInput, @Ctx() context: EditorContext) {
    const { id, version, draftVersion, clientKey } = input;
    const editor = editorOf(context);
    const body = input.body ? normalBody(input.body) : null;
    const outcome = await this.fixes.take(
      { id, version, draftVersion, body, clientKey: clientKey ?? null },
      editor,
    );
    if ('draft' in outcome) return this.desk.show(outcome.draft, editor);
    if ('stale' in outcome) return this.desk.showStale(outcome.stale);
    return 'toChoose' in outcome ? new FixConflict(outcome.toChoose) : new StaleFixOffer(outcome.moved);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => LeaveOutFixResult, {
    description:
      'Leaves a fix out of the later words, with a reason. The work list shows it until a reviewer has confirmed it.',
  })
  async leaveOutFix(
    @Arg('input', () => LeaveOutFixInput) input: LeaveOutFixInput,
    @Ctx() context: EditorContext,
  ) {
    const reason = plainText('reason', input.reason, LONGEST_REASON);
    if (reason === '') throw new BadInput('Say why.', { field: 'reason' });
    const { id, version, clientKey } = input;
    const outcome = await this.fixes.leaveOut(
      { id, version, reason, clientKey: clientKey ?? null },
      editorOf(context),
    );
    return 'left' in outcome ? new FixOffer(outcome.left) : new StaleFixOffer(outcome.moved);
  }
}
