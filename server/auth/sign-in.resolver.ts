import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { browserOf, type EditorContext, editorOf } from './editor.context.ts';
import type { InvitationService } from './invitation.service.ts';
import { Me } from './person.type.ts';
import type { Permission } from './role.permission.ts';
import { SessionType } from './session.type.ts';
import type { SignInService } from './sign-in.service.ts';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly invitations: InvitationService,
  ) {}

  @Query(() => Me, { nullable: true, description: 'Null when nobody is signed in.' })
  me(@Ctx() { person }: EditorContext) {
    return person && new Me(person);
  }

  @Mutation(() => Me, { description: 'Sets the session cookie. UNAUTHENTICATED, RATE_LIMITED.' })
  async signIn(
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: EditorContext,
  ) {
    const { person, token } = await this.signIns.signIn(email, password, context.actor, browserOf(context));
    context.setSession(token);
    return new Me(person);
  }

  @Mutation(() => Boolean, { description: 'Ends this session. True also when there was none.' })
  async signOut(@Ctx() context: EditorContext) {
    if (context.person && context.sessionToken)
      await this.signIns.signOut(context.sessionToken, context.person, editorOf(context));
    context.setSession(null);
    return true;
  }

  @Authorized<Permission>('READ')
  @Query(() => [SessionType], { description: 'Where you are signed in, the browser used last first.' })
  async mySessions(@Ctx() { person, sessionToken }: EditorContext) {
    if (!person) return [];
    return (await this.signIns.sessionsOf(person)).map((session) => new SessionType(session, sessionToken));
  }

  @Authorized<Permission>('READ')
  @Mutation(() => Int, { description: 'Signs you out everywhere else; answers how many sessions ended.' })
  async endOtherSessions(@Ctx() context: EditorContext) {
    const { person, sessionToken } = context;
    return person && sessionToken ? this.signIns.endOthers(sessionToken, person, editorOf(context)) : 0;
  }

  @Authorized<Permission>('READ')
  @Mutation(() => Boolean, { description: 'Ends every session of yours and opens a new one here.' })
  async changePassword(
    @Arg('current', () => String) current: string,
    @Arg('next', () => String) next: string,
    @Ctx() context: EditorContext,
  ) {
    const { person } = context;
    if (!person) return false;
    context.setSession(
      await this.signIns.changePassword(person, current, next, editorOf(context), browserOf(context)),
    );
    return true;
  }

  @Mutation(() => Me, {
    description: 'Chooses a password by the link of an invitation, and signs in.',
  })
  async acceptInvitation(
    @Arg('token', () => String) token: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: EditorContext,
  ) {
    const accepted = await this.invitations.accept(token, password, context.actor, browserOf(context));
    context.setSession(accepted.token);
    return new Me(accepted.person);
  }
}
