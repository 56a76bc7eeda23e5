import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { BadInput } from '../errors.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { plainText } from '../workflow/plain.text.ts';
import type { RetirementOutcome, RetirementService } from './retirement.service.ts';
import { RetireCodeInput, Retirement, RetirementResult, StaleRevision } from './retirement.type.ts';

const LONGEST_REASON = 500;

@Resolver()
export class RetirementResolver {
  constructor(private readonly retirements: RetirementService) {}

  @Authorized<Permission>('READ')
  @Query(() => Retirement, { description: 'What retireCode would do, without doing it.' })
  async retirement(
    @Arg('code', () => CodeValueScalar) code: string,
    @Arg('redirectTo', () => CodeValueScalar, { nullable: true }) redirectTo: string | null,
    @Arg('from', () => ReleaseNameScalar, { nullable: true }) from: string | null,
  ) {
    const wish = { code, redirectTo: redirectTo ?? null, from: from ?? null };
    return new Retirement(await this.retirements.foresee(wish));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => RetirementResult, {
    description:
      'Takes a code out of use from the current release on, at once, perhaps with a redirect. Codes that led here lead on. Its words stay; its items of the work list are resolved.',
  })
  async retireCode(
    @Arg('input', () => RetireCodeInput) input: RetireCodeInput,
    @Ctx() context: EditorContext,
  ) {
    return answer(await this.retirements.retire(stepOf(input), editorOf(context)));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => RetirementResult, {
    description: 'Brings a code back into use, with the words that it had.',
  })
  async bringBackCode(
    @Arg('input', () => RetireCodeInput) input: RetireCodeInput,
    @Ctx() context: EditorContext,
  ) {
    return answer(await this.retirements.bringBack(stepOf(input), editorOf(context)));
  }
}

function answer(outcome: RetirementOutcome) {
  return 'plan' in outcome ? new Retirement(outcome.plan) : new StaleRevision(outcome.currentRevision);
}

function stepOf({ code, version, from, redirectTo, reason, clientKey }: RetireCodeInput) {
  const said = plainText('reason', reason, LONGEST_REASON);
  if (said === '') throw new BadInput('Say why.', { field: 'reason' });
  return {
    ...{ code, version, reason: said, from: from ?? null, redirectTo: redirectTo ?? null },
    clientKey: clientKey ?? null,
  };
}
