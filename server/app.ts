import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ApiTokenBook } from './auth/api-token.book.ts';
import type { EditorContext } from './auth/editor.context.ts';
import { SessionService } from './auth/session.service.ts';
import { BulkWorker } from './bulk/bulk.worker.ts';
import { bulkDesk, bulkSteps } from './bulk-desk.ts';
import type { Config } from './config.ts';
import { HistoryThinning } from './content/history.thinning.ts';
import { DatabaseHealth } from './db/database.health.ts';
import { ReadingSource } from './db/reading.source.ts';
import { AnswerCache } from './delivery/answer.cache.ts';
import { answerPlugin } from './delivery/answer.plugin.ts';
import { withRelated } from './delivery/answer.related.ts';
import { ComingRelease } from './delivery/coming.release.ts';
import { compiledPlugin } from './delivery/compiled.plugin.ts';
import { CompiledQueries } from './delivery/compiled.query.ts';
import { type DeliveryContext, deliveryContext } from './delivery/delivery.context.ts';
import { prepareDelivery } from './delivery/delivery.prepare.ts';
import { deliverySchema } from './delivery/delivery.schema.ts';
import { EditionPages } from './delivery/edition.pages.ts';
import { KnownQueries } from './delivery/known.query.ts';
import { doorkeeper } from './doorkeeper.ts';
import { PageBook } from './edition/edition.page.ts';
import { EditionStore } from './edition/edition.store.ts';
import { editorialSchema } from './editorial/editorial.schema.ts';
import { refusedPlugin } from './editorial/refused.plugin.ts';
import { adminRoute } from './http/admin.route.ts';
import { apolloFor } from './http/apollo.server.ts';
import { auditRoute } from './http/audit.route.ts';
import { BuiltPage } from './http/built.page.ts';
import { bulkRoute } from './http/bulk.route.ts';
import { ClientAccount } from './http/client.account.ts';
import { ClientAddress } from './http/client.address.ts';
import { CorsAnswer } from './http/cors.answer.ts';
import { DeliveryFront } from './http/delivery.front.ts';
import { DeliveryLane } from './http/delivery.lane.ts';
import { deliveryRoute } from './http/delivery.route.ts';
import { statusByType } from './http/delivery.status.ts';
import { editionRoute } from './http/edition.route.ts';
import { editorialRoute } from './http/editorial.route.ts';
import { healthRoutes } from './http/health.route.ts';
import { Drain } from './http/http.drain.ts';
import { createLogger } from './http/http.log.ts';
import { createHttpServer } from './http/http.server.ts';
import { importRoute } from './http/import.route.ts';
import { RateBudget } from './http/limit.budget.ts';
import { DearTurns, turnPlugin } from './http/overload.turn.ts';
import { OverloadWatch } from './http/overload.watch.ts';
import { SessionCookie } from './http/session.cookie.ts';
import { importJobs } from './import-desk.ts';
import { scheduleKeeper } from './schedule-desk.ts';
import { WorklistKeeper } from './worklist/worklist.keeper.ts';
import type { Workshop } from './workshop.ts';

/** The running house: every room built and handed what it needs. */
export interface App {
  readonly http: FastifyInstance;
  readonly edition: EditionStore;
  /** Finishes what is in flight, then lets go of the database. */
  stop(): Promise<void>;
}

/** Builds the rooms around an open workshop and loads the edition. Nothing listens yet. */
export async function createApp(config: Config, workshop: Workshop): Promise<App> {
  const { source, clock, database } = workshop;
  const logger = createLogger(config);
  const edition = new EditionStore(source, (error) =>
    logger.warn({ err: error }, 'the edition could not follow'),
  );
  const settings = {
    licence: { cpt: config.licence.cpt !== null, cdt: config.licence.cdt !== null },
    siteUrl: config.siteUrl,
  };
  let book: PageBook | null = null;
  const cache = new AnswerCache();
  const overload = new OverloadWatch();
  const drain = new Drain();
  const tokens = new ApiTokenBook(source, clock, (error) =>
    logger.warn({ err: error }, 'the API tokens could not be read'),
  );
  const front = new DeliveryFront({
    cache,
    overload,
    current: () => book?.snapshot.current(clock())?.facts.id ?? '',
    secondsLeft: () => secondsUntilNextRelease(book, clock()),
    accounts: new ClientAccount(new ClientAddress(config.trustProxy), (secret) => tokens.find(secret)),
    budget: new RateBudget(config.rateLimit),
    cors: new CorsAnswer(config.corsOrigins),
    isSecure: config.siteUrl?.startsWith('https:') ?? false,
  });
  const http = await createHttpServer(config, logger, front, drain);
  const prepareAhead = (ahead: PageBook, at: Date) => {
    prepareDelivery(ahead, at).catch((error: unknown) =>
      logger.warn({ err: error }, 'delivery could not be made ready ahead'),
    );
  };
  const coming = new ComingRelease(clock, prepareAhead);
  edition.onChange((snapshot, codes) => {
    book = new PageBook(snapshot, settings);
    prepareAhead(book, clock());
    coming.follow(book);
    if (codes) cache.publish(withRelated(codes, snapshot));
    else cache.clear();
  });
  const worklist = new WorklistKeeper(source, clock);
  edition.onChange(() => {
    worklist
      .follow()
      .catch((error: unknown) => logger.warn({ err: error }, 'the work list could not follow'));
  });
  const thinning = new HistoryThinning(source, clock);
  const currentBook = () => book ?? new PageBook(edition.snapshot, settings);
  const schedule = scheduleKeeper(source, clock, currentBook, (error) =>
    logger.warn({ err: error }, 'what is scheduled could not be published'),
  );
  edition.onChange(() => schedule.look());
  const onFault = (reference: string, error: unknown) =>
    logger.error({ err: error, reference }, 'request failed');
  const bulk = new BulkWorker(source, clock, bulkSteps(source, clock, worklist, onFault), (error) =>
    logger.warn({ err: error }, 'a job for many codes could not go on'),
  );
  const schema = deliverySchema();
  const known = new KnownQueries();
  const context = () => deliveryContext(currentBook(), clock());
  const delivery = apolloFor<DeliveryContext>(schema, onFault, [
    answerPlugin(),
    statusByType(),
    turnPlugin(new DearTurns()),
    compiledPlugin(new CompiledQueries(), known),
  ]);
  const reading = new ReadingSource(source, config.replicaUrls, (error) =>
    logger.warn({ err: error }, 'a read replica could not be used'),
  );
  const editorial = apolloFor<EditorContext>(
    editorialSchema({
      ...{ source, reading, clock, book: currentBook, adminUrl: adminUrl(config) },
      onBulk: () => bulk.nudge(),
    }),
    onFault,
    [refusedPlugin(source)],
  );
  await Promise.all([delivery.start(), editorial.start()]);
  const built = join(config.root, 'dist', 'admin');
  const explorer = new BuiltPage(built, 'explorer.html');
  await deliveryRoute(http, { apollo: delivery, front, explorer, context });
  editionRoute(http, { ...front.parts, pages: new EditionPages(), context, settings });
  front.open(new DeliveryLane({ schema, known, context }));
  const sessions = new SessionService(source, clock);
  const cookie = new SessionCookie(config.siteUrl);
  editorialRoute(http, { apollo: editorial, sessions, cookie, siteUrl: config.siteUrl });
  auditRoute(http, doorkeeper(source, sessions, cookie, 'audit'), {
    ...{ source, reading, siteUrl: config.siteUrl },
  });
  const imports = importJobs(config, workshop, sessions, cookie, (error) =>
    logger.warn({ err: error }, 'imports could not be worked off'),
  );
  await importRoute(http, imports.desk);
  bulkRoute(http, bulkDesk(source, sessions, cookie));
  const health = new DatabaseHealth(source);
  healthRoutes(http, {
    isReady: () => edition.isReady,
    degraded: () => health.troubles(),
  });
  await adminRoute(http, built);
  await tokens.start(database.serving);
  await edition.start(database.serving, config.replicaUrls);
  imports.worker.start();
  bulk.start();
  thinning.start((error) => logger.warn({ err: error }, 'the history of saves could not be thinned'));
  schedule.start();
  return {
    http,
    edition,
    stop: async () => {
      await drain.finish();
      await http.close();
      overload.stop();
      coming.stop();
      await Promise.all([imports.worker.stop(), bulk.stop()]);
      await Promise.all([delivery.stop(), editorial.stop(), edition.stop(), tokens.stop()]);
      await Promise.all([worklist.stop(), thinning.stop(), schedule.stop()]);
      await reading.close();
      await workshop.close();
    },
  };
}

function secondsUntilNextRelease(book: PageBook | null, at: Date): number {
  return Math.floor(((book?.snapshot.currentUntil(at) ?? Number.POSITIVE_INFINITY) - at.getTime()) / 1_000);
}

function adminUrl(config: Config): string {
  return `${config.siteUrl ?? `http://localhost:${config.port}`}/admin/`;
}
