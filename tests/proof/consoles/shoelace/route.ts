import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Goes to an address of this console. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Follows a link of this console without loading a document. */
export function follow(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  navigate(new URL(link.href).pathname);
}

/** The current address; its host is drawn anew at each change. */
export class Route implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #update = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get path(): string {
    return location.pathname;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#update);
  }
}
