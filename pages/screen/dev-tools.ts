import type { CDPSession, Page } from '@playwright/test';

/** A request of a page, held until something is done with it; or its answer, held before the page gets that. */
export interface HeldRequest {
  method: string;
  url: string;
  body: string;
  isAnswered: boolean;
  /** Sends it on, or gives the page its answer. @param holdsAnswer holds the answer too, once it is there */
  letGo(holdsAnswer?: boolean): Promise<void>;
  /** Keeps it from leaving the browser. */
  stop(): Promise<void>;
  /** What was answered. */
  answer(): Promise<string>;
}

/** A part of the page, in CSS pixels, and how large it is drawn. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
  scale: number;
}

/** What a page may ask its server for that changes something or is an answer in words: no pictures, scripts, styles. */
const HELD = ['XHR', 'Fetch', 'Document', 'Ping'] as const;

/**
 * The browser's developer tools for one page: nothing else speaks their protocol. Asked straight, they answer in half
 * the time that Playwright takes, and none of it stands in a report.
 */
export class DevTools {
  readonly #session: CDPSession;
  readonly #send: CDPSession['send'];

  private constructor(session: CDPSession) {
    this.#session = session;
    // Out of a callback, as Playwright reads the whole stack of each caller, at half the price of the question itself.
    this.#send = (...question) =>
      new Promise((resolve, reject) => {
        queueMicrotask(() => void session.send(...question).then(resolve, reject));
      });
  }

  static async of(page: Page): Promise<DevTools> {
    return new DevTools(await page.context().newCDPSession(page));
  }

  /** The value of an expression in the page, promises awaited. Throws what it throws. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Runs a script now and in every document to come, before anything is drawn. */
  async runInAll(source: string): Promise<void> {
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source, runImmediately: true });
  }

  /** Types into what has the keyboard. */
  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  /** A JPEG of what is seen, or of a part of the page. */
  async picture(clip?: Clip, isBeyondViewport = false): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 50,
      optimizeForSpeed: true,
      captureBeyondViewport: isBeyondViewport,
      ...(clip && { clip }),
    });
    return Buffer.from(data, 'base64');
  }

  /** How large the page is, and how much of its height is seen, in CSS pixels. */
  async sizes(): Promise<{ width: number; height: number; seenHeight: number }> {
    const { cssContentSize, cssLayoutViewport } = await this.#send('Page.getLayoutMetrics');
    return {
      width: cssContentSize.width,
      height: cssContentSize.height,
      seenHeight: cssLayoutViewport.clientHeight,
    };
  }

  /** Holds every request of the page from here on; `decide` has to let it go or stop it. */
  async hold(decide: (held: HeldRequest) => Promise<void>): Promise<void> {
    this.#session.on('Fetch.requestPaused', ({ requestId, request, ...answer }) => {
      const held: HeldRequest = {
        method: request.method,
        url: request.url,
        body: request.postData ?? '',
        isAnswered: answer.responseStatusCode !== undefined || answer.responseErrorReason !== undefined,
        letGo: async (holdsAnswer = false) => {
          const more = holdsAnswer ? { interceptResponse: true } : {};
          await this.#send('Fetch.continueRequest', { requestId, ...more });
        },
        stop: async () => {
          await this.#send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
        },
        answer: async () => {
          const { body, base64Encoded } = await this.#send('Fetch.getResponseBody', { requestId });
          return base64Encoded ? Buffer.from(body, 'base64').toString() : body;
        },
      };
      // A page that closes meanwhile takes its requests with it.
      decide(held).catch(() => undefined);
    });
    await this.#send('Fetch.enable', {
      patterns: HELD.map((resourceType) => ({ urlPattern: '*', resourceType })),
    });
  }
}
