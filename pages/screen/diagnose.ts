import { Outage } from '../../fixtures/model/disagreement.ts';
import type { Failure } from './traffic.ts';

/**
 * What stopped the console from answering, judged by what its page saw on the network.
 * A refusal that any console may give (400, 403, 404, 409) is an answer, not an outage.
 * @param onUnauthorized what a 401 means at this point: wrong credentials while logging in, an ended session later
 */
export function diagnose(
  failures: readonly Failure[],
  onUnauthorized: 'credentials-rejected' | 'session-ended',
): Outage | undefined {
  const failure = failures.findLast(({ status, code }) =>
    status === undefined
      ? code !== undefined
      : status === 401 ||
        status === 429 ||
        status >= 500 ||
        (onUnauthorized === 'credentials-rejected' && status >= 400),
  );
  if (!failure) return undefined;
  const { status, code, ref, call } = failure;
  const came = [status, code, ref && `ref ${ref}`].filter(Boolean).join(' ');
  if (status === undefined)
    return new Outage('console-unreachable', `The console could not be reached: ${call} failed (${came}).`);
  if (status === 429)
    return new Outage('rate-limited', `The console limits the rate of requests: ${call} answered ${came}.`);
  if (status >= 500) return new Outage('console-error', `The console is in error: ${call} answered ${came}.`);
  if (onUnauthorized === 'credentials-rejected') {
    return new Outage(
      'credentials-rejected',
      `The console rejected the account: ${call} answered ${came}. Check its e-mail and password.`,
    );
  }
  return new Outage('session-ended', `The console ended the session: ${call} answered ${came}.`);
}

/** A page that the browser did not open, as an outage. @param error what it said */
export function unopened(url: string, error: string): Outage {
  const reason = /net::\w+/.exec(error)?.[0] ?? 'no answer in time';
  const advice =
    reason === 'net::ERR_CERT_AUTHORITY_INVALID'
      ? " The browser does not know who signed its certificate: on Linux install certutil, by which it is told of NODE_EXTRA_CA_CERTS; elsewhere add the authority to the system's store."
      : '';
  return new Outage('console-unreachable', `The console at ${url} could not be opened (${reason}).${advice}`);
}

/** What is still waited for after the time that nobody waits longer than, as an outage. @param awaited unanswered calls */
export function neverLoaded(awaited: readonly string[], atMostMs: number): Outage {
  const within = `within ${String(Math.round(atMostMs / 1000))} s`;
  const why = awaited.length > 0 ? `no answer to ${awaited.join(', ')}` : 'it still shows that it is loading';
  return new Outage('never-loaded', `The console did not come to rest ${within}: ${why}.`);
}

/** The request of the last action that the console turned down, in its own words: an answer, and no outage. */
export function refusedRequest(failures: readonly Failure[]): string | undefined {
  const refused = failures.findLast(
    ({ call, status }) => !call.startsWith('GET ') && status !== undefined && status < 500,
  );
  return refused && `${refused.call} answered ${[refused.status, refused.code].filter(Boolean).join(' ')}`;
}
