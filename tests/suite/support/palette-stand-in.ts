import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import type { Clock } from '../../../fixtures/palette/clock.ts';
import { PaletteApi } from '../../../fixtures/palette/api.ts';
import type { TransportOptions } from '../../../fixtures/palette/transport.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';

/** A request as the stand-in received it. */
export interface Received {
  /** Method and path: `GET /v1/apiKeys`. */
  call: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface StubbedReply {
  status?: number;
  json?: unknown;
  text?: string;
  headers?: Record<string, string>;
  /** Closes the connection without an answer, answers nothing, or begins an answer that never ends. */
  instead?: 'reset' | 'silence' | 'half';
}

export interface StandIn {
  url: string;
  received: Received[];
  api: PaletteApi;
  secrets: Secrets;
  clock: HeldClock;
  /** From then on the connection is refused. */
  stop(): void;
}

export const UID = 'a'.repeat(24);
export const ACCOUNT = { email: 'user@example.com', password: 'correct horse' };
export const TOKEN = 'token-of-the-first-session';
export const INFO = { orgName: 'Acme', tenantUid: 't1', userUid: 'u1' };
export const SIGNED_IN = { json: { Authorization: TOKEN, isMfa: false } };

/** An answer of the API's own error shape. */
export function refused(status: number, code = 'SomeCode', message = 'Some words.'): StubbedReply {
  return { status, json: { code, message, details: '', ref: 'ref-1' } };
}

export function aKey(name: string, uid = UID): unknown {
  return {
    metadata: { name, uid, annotations: {}, creationTimestamp: '2025-01-01T00:00:00.000Z' },
    spec: { expiry: '2025-01-02T00:00:00.000Z', user: { uid: 'u1' } },
    status: { isActive: true },
  };
}

/** A clock that stands still but for sleeps, which it notes and doesn't wait for. */
export class HeldClock implements Clock {
  readonly pauses: number[] = [];
  chance = 0.5;
  #now = Date.parse('2025-01-01T00:00:00.000Z');

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    this.pauses.push(ms);
    this.#now += ms;
    return Promise.resolve();
  }

  random(): number {
    return this.chance;
  }
}

type Script = (request: Received, count: number) => StubbedReply;

/** `serve` starts a console that answers by a script; `count` is how often that call was made, this time included. */
export const test = base.extend<{
  serve: (script: Script, options?: Partial<TransportOptions>) => Promise<StandIn>;
}>({
  serve: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (script, options = {}) => {
      const received: Received[] = [];
      const server = listener(script, received);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const secrets = new Secrets();
      const clock = new HeldClock();
      const api = new PaletteApi(url, { secrets, clock, ...options });
      return { url, received, secrets, clock, api, stop: () => stop(server) };
    });
    for (const server of servers) stop(server);
  },
});

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}

function listener(script: Script, received: Received[]): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const call = `${request.method ?? ''} ${url.pathname}`;
      const body = Buffer.concat(chunks).toString();
      received.push({ call, query: url.searchParams, headers: request.headers, body });
      const count = received.filter((other) => other.call === call).length;
      const reply = script({ call, query: url.searchParams, headers: request.headers, body }, count);
      if (reply.instead === 'reset') request.socket.resetAndDestroy();
      if (reply.instead === 'reset' || reply.instead === 'silence') return;
      const text = reply.text ?? (reply.json === undefined ? '' : JSON.stringify(reply.json));
      // The held clock has a time of its own, which a Date header would move.
      response.sendDate = false;
      response.writeHead(reply.status ?? 200, {
        'content-type': reply.text === undefined ? 'application/json' : 'text/html; charset=utf-8',
        ...reply.headers,
      });
      if (reply.instead === 'half') response.write(text);
      else response.end(text);
    });
  });
}
