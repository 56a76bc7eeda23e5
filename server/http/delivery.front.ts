import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { AnswerCache, CachedAnswer } from '../delivery/answer.cache.ts';
import type { CompiledQuery } from '../delivery/compiled.query.ts';
import { Overloaded, RateLimited, Unauthenticated } from '../errors.ts';
import type { Client, ClientAccount } from './client.account.ts';
import type { CorsAnswer } from './cors.answer.ts';
import { DELIVERY_PAIRS, sendAnswer, sendRefusal } from './delivery.answer.ts';
import type { DeliveryLane, LaneQuestion } from './delivery.lane.ts';
import { allowanceHeaders, COST_FROM_MEMORY, type RateBudget } from './limit.budget.ts';
import type { OverloadWatch } from './overload.watch.ts';
import { TogetherDesk } from './together.desk.ts';

/** A year. */
const HTTPS_ONLY = 'max-age=31536000; includeSubDomains';
/** Bytes. */
export const LONGEST_BODY = 100 * 1024;

/** A question with what is known of it by and by. */
interface Question {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
  /** Goes on to the framework. */
  readonly next: () => void;
  client: Client | null;
  /** Null where the answer must not be kept. */
  key: string | null;
  /** Whether it is to be answered and was not before. */
  isNew: boolean;
  read: LaneQuestion | null;
  result: ReturnType<CompiledQuery>;
  answer: CachedAnswer | null;
}

/** The parts of a request that decide about its answer. */
interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

export interface FrontParts {
  readonly cache: AnswerCache;
  /** Id of the current release: what is asked for without a name belongs to it. */
  readonly current: () => string;
  /** Whole seconds until another release comes into force by itself; infinite where none does. */
  readonly secondsLeft: () => number;
  readonly accounts: ClientAccount;
  readonly budget: RateBudget;
  readonly overload: OverloadWatch;
  readonly cors: CorsAnswer;
  /** Whether readers come by https alone. */
  readonly isSecure: boolean;
}

/**
 * Stands before the framework. What was asked before is answered straight from memory; what differs from it in
 * variables alone by the lane; who asks too much, or more than the house can take, is turned away here. Everything
 * else goes on untouched, with the body that was read.
 */
export class DeliveryFront {
  readonly parts: FrontParts;
  private lane: DeliveryLane | null = null;
  private readonly bodies = new WeakMap<IncomingMessage, string>();
  private readonly together = new TogetherDesk<Question>({
    steps: [
      (question) => this.receive(question),
      (question) => this.read(question),
      (question) => this.execute(question),
      (question) => this.make(question),
      (question) => this.finish(question),
    ],
    onFault: (question) => this.goOn(question),
  });

  constructor(parts: FrontParts) {
    this.parts = parts;
  }

  /** Opened when the schema stands. */
  open(lane: DeliveryLane): void {
    this.lane = lane;
  }

  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const { method, url = '' } = request;
    const { cors } = this.parts;
    if (method === 'TRACE')
      sendRefusal(response, 405, REFUSED_METHOD, ['allow', 'GET, POST', ...this.marks()]);
    else if (!/^\/graphql(\?|$)/.test(url)) next();
    else if (method === 'OPTIONS') cors.preflight(request, response, [...DELIVERY_PAIRS, ...this.marks()]);
    else {
      cors.allow(request, response);
      if (method === 'POST' && isShortJson(request)) this.readThenAnswer(request, response, next);
      else this.take(request, response, '', next);
    }
  }

  /** The body that was read here already. */
  bodyOf(request: IncomingMessage): string | undefined {
    return this.bodies.get(request);
  }

  /** Null for a request whose answer must not be kept. */
  keyOf({ method, url, headers }: Asked, body: string): string | null {
    if (headers['x-query-cost'] !== undefined || (method !== 'GET' && method !== 'POST')) return null;
    if (method === 'POST' && body === '') return null;
    const accept = headers.accept === undefined || headers.accept === '*/*' ? '' : headers.accept;
    const guard = headers['apollo-require-preflight'] || headers['x-apollo-operation-name'] ? 1 : 0;
    return `${this.parts.current()} ${method} ${accept} ${guard} ${headers['content-type'] ?? ''} ${url} ${body}`;
  }

  /** Headers that the answer to this client carries beside its own: names and values in turn. */
  headersFor(client: Client, requestId?: string): string[] {
    const { budget, cors } = this.parts;
    const vary = client.perMinute === null ? cors.vary : `${cors.vary}, authorization`;
    return ['vary', vary, ...this.marks(requestId), ...allowanceHeaders(budget.allowance(client))];
  }

  /** What every answer carries beside what is on it: names and values in turn. */
  private marks(requestId: string = randomUUID()): string[] {
    const marks = ['x-request-id', requestId];
    return this.parts.isSecure ? [...marks, 'strict-transport-security', HTTPS_ONLY] : marks;
  }

  private take(request: IncomingMessage, response: ServerResponse, body: string, next: () => void): void {
    this.together.take({
      ...{ request, response, body, next },
      ...{ client: null, key: null, isNew: false, read: null, result: null, answer: null },
    });
  }

  /** Who asks, whether that may be answered now, and what was asked before. */
  private receive(question: Question): void {
    const { cache, budget, overload } = this.parts;
    const { request, response, body } = question;
    const client = this.clientOf(request, response);
    if (!client) return;
    question.client = client;
    const wait = budget.allowance(client)?.retryAfter ?? 0;
    const key = this.keyOf(request, body);
    const known = key === null ? undefined : cache.get(key);
    if (wait > 0) this.refuse(response, client, wait);
    else if (known) {
      budget.charge(client, COST_FROM_MEMORY);
      question.answer = known;
    } else if (overload.isOverloaded)
      sendRefusal(response, 503, OVERLOADED, ['retry-after', '1', ...this.marks()]);
    else {
      overload.take();
      question.isNew = true;
      question.key = key;
    }
  }

  private read(question: Question): void {
    const { isNew, key, request, body } = question;
    if (isNew && key !== null) question.read = this.lane?.read(request, body) ?? null;
  }

  private execute(question: Question): void {
    const { read } = question;
    if (read) question.result = this.lane?.execute(read) ?? null;
  }

  private make(question: Question): void {
    const { read, result } = question;
    if (read && result && !(result instanceof Promise)) this.keep(question, read, result);
  }

  /** Whatever takes longer, or goes on, counts as on its way until it is written. */
  private finish(question: Question): void {
    const { request, response, client, answer, result, read, isNew } = question;
    if (answer && client) this.write(request, response, client, answer);
    if (answer || !isNew) return;
    const leave = this.parts.overload.enter();
    response.once('prefinish', leave).once('close', leave);
    if (!read || !(result instanceof Promise)) {
      this.goOn(question);
      return;
    }
    result
      .then((later) => {
        if (later) this.keep(question, read, later);
        if (question.answer && client) this.write(request, response, client, question.answer);
        else this.goOn(question);
      })
      .catch(() => this.goOn(question));
  }

  /** To the framework, with the body that was read. What went wrong here comes to light there. */
  private goOn({ request, response, body, next }: Question): void {
    if (response.headersSent) return;
    if (body !== '') this.bodies.set(request, body);
    next();
  }

  private keep(question: Question, read: LaneQuestion, result: ExecutionResult): void {
    const made = this.lane?.answer(read, result);
    if (!made || !question.client) return;
    this.parts.budget.charge(question.client, made.cost);
    if (question.key !== null && this.lane?.isStill(made.context))
      this.parts.cache.set(question.key, made.answer);
    question.answer = made.answer;
  }

  /** Sends an answer that holds no error. */
  write(
    { headers }: Pick<IncomingMessage, 'headers'>,
    response: ServerResponse,
    client: Client,
    answer: CachedAnswer,
    requestId?: string,
  ): void {
    sendAnswer(headers, response, answer, this.headersFor(client, requestId), this.parts.secondsLeft());
  }

  /** Null where it was answered already that the token is not valid. */
  private clientOf(request: IncomingMessage, response: ServerResponse): Client | null {
    try {
      return this.parts.accounts.of(request);
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      sendRefusal(response, error.status, error, ['www-authenticate', 'Bearer', ...this.marks()]);
      return null;
    }
  }

  private refuse(response: ServerResponse, client: Client, seconds: number): void {
    const { code, message } = new RateLimited(
      `${whose(client)} asked more than it may in a minute. Try again in ${seconds} seconds.`,
      seconds,
    );
    sendRefusal(response, 429, { code, message }, this.headersFor(client));
  }

  private readThenAnswer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8');
      this.take(request, response, body, next);
    });
  }
}

/** Whose budget is spent, as the first words of a sentence. */
export function whose({ perMinute }: Client): string {
  return perMinute === null ? 'This address' : 'This API token';
}

const OVERLOADED = new Overloaded();
const REFUSED_METHOD = { code: 'BAD_USER_INPUT', message: 'This method is not answered here.' };

function isShortJson({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LONGEST_BODY
  );
}
