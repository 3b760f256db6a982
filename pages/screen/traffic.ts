import type { Page, Request, Response } from '@playwright/test';
import { SAME_LOOK_MS } from './timeouts.ts';
import type { Snapshot } from './snapshot.ts';

/** One request of the console's page that did not go well. */
export interface Failure {
  call: string;
  /** Undefined where no answer came at all. */
  status?: number;
  /** The API's own error code and reference, or the network's words. */
  code?: string;
  ref?: string;
}

/** A page that is left gives up its requests, and some are stopped for safety: no failure of the console's. */
const GIVEN_UP = new Set(['net::ERR_ABORTED', 'net::ERR_BLOCKED_BY_CLIENT']);

/** A question that stands open this long while nothing else goes on is one that waits for news, in ms. */
const LISTENING_MS = 4_000;

const MATTERS = new Set(['document', 'xhr', 'fetch']);

/** Parts of the console itself: what was asked for is drawn, or asked of the server, once they are there. */
const PARTS = new Set(['script', 'stylesheet']);

/** What the console's page asks of its server: what is still under way, and what went wrong since the last action. */
export class Traffic {
  /** Requests begun since the mark and not yet answered. */
  private readonly pending = new Set<Request>();
  /** All unanswered requests, and when they were made. */
  private readonly open = new Map<Request, number>();
  /** Calls that stood open while the reader went on: the console listens for news by them. */
  private readonly listening = new Set<string>();
  private readonly reading = new Set<Promise<void>>();
  private failures: Failure[] = [];
  /** Parts still being loaded since the mark, and when the last of them came. */
  private readonly loading = new Map<Request, number>();
  private loadedAt = -Infinity;
  private readonly asked = new Set<string>();

  constructor(page: Page) {
    page.on('request', (request) => {
      if (PARTS.has(request.resourceType())) this.loading.set(request, performance.now());
      if (!MATTERS.has(request.resourceType())) return;
      this.open.set(request, performance.now());
      if (this.listening.has(callOf(request))) return;
      this.pending.add(request);
      this.asked.add(request.method());
    });
    page.on('requestfinished', (request) => this.close(request));
    page.on('requestfailed', (request) => {
      const wasAwaited = this.close(request);
      const reason = request.failure()?.errorText ?? '';
      if (wasAwaited && !GIVEN_UP.has(reason)) this.failures.push({ call: callOf(request), code: reason });
    });
    page.on('response', (response) => this.note(response));
  }

  /** Forgets what was under way and what failed: from here on counts what the next action causes. */
  mark(): void {
    for (const [request, since] of this.open)
      if (request.method() === 'GET' && performance.now() - since > LISTENING_MS)
        this.listening.add(callOf(request));
    this.pending.clear();
    this.loading.clear();
    this.asked.clear();
    this.failures = [];
  }

  get isIdle(): boolean {
    return this.pending.size === 0 && !this.isLoading;
  }

  /** Whether the server was asked for anything since the mark. */
  get hasAsked(): boolean {
    return this.asked.size > 0;
  }

  /** Whether it was asked to change anything. */
  get hasChanged(): boolean {
    return [...this.asked].some((method) => method !== 'GET');
  }

  /** A part that comes as late as this belongs to somebody else, or will never come. */
  private get isLoading(): boolean {
    return [...this.loading.values()].some((since) => performance.now() - since < LISTENING_MS);
  }

  /** Whether all is answered on a screen that is quiet; a still one may go on asking for news. */
  isAtRest({ quietMs, loading }: Pick<Snapshot, 'quietMs' | 'loading'>): boolean {
    if (this.isIdle) return Math.min(quietMs, performance.now() - this.loadedAt) >= SAME_LOOK_MS;
    if (this.isLoading) return false;
    const isListening = [...this.pending].every(
      (request) =>
        request.method() === 'GET' && performance.now() - (this.open.get(request) ?? 0) > LISTENING_MS,
    );
    return isListening && quietMs > LISTENING_MS && loading.length === 0;
  }

  /** What went wrong since the mark, the newest last. */
  async problems(): Promise<readonly Failure[]> {
    await Promise.all(this.reading);
    return this.failures;
  }

  /** The requests still unanswered, as `GET /path`. */
  get awaited(): string[] {
    return [...this.pending].map(callOf);
  }

  private close(request: Request): boolean {
    this.open.delete(request);
    if (this.loading.delete(request)) this.loadedAt = performance.now();
    return this.pending.delete(request);
  }

  private note(response: Response): void {
    const request = response.request();
    if (!MATTERS.has(request.resourceType())) return;
    if (response.status() < 400) return;
    const failure: Failure = { call: callOf(request), status: response.status() };
    this.failures.push(failure);
    const reading = response.json().then(
      (body: unknown) => Object.assign(failure, errorIn(body)),
      () => undefined,
    );
    const done = reading.then(() => void this.reading.delete(done));
    this.reading.add(done);
  }
}

/** Method and path; the query may hold what must not be told. */
function callOf(request: Request): string {
  return `${request.method()} ${new URL(request.url()).pathname}`;
}

function errorIn(body: unknown): Pick<Failure, 'code' | 'ref'> {
  if (typeof body !== 'object' || body === null) return {};
  const { code, ref } = body as Record<string, unknown>;
  return { ...(typeof code === 'string' && { code }), ...(typeof ref === 'string' && { ref }) };
}
