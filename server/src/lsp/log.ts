import type { RemoteConsole } from 'vscode-languageserver';

/** The server's entries in the client's log. */
export class Log {
  readonly #said = new Set<string>();

  constructor(private readonly console: RemoteConsole) {}

  error(where: string, error: unknown): void {
    this.console.error(`${where}: ${describe(error)}`);
  }

  /** For what would be said again at every keystroke. */
  errorOnce(where: string, error: unknown): void {
    if (this.#isNew(`${where}: ${describe(error)}`)) this.error(where, error);
  }

  /** Tells whether it was said for the first time. */
  warnOnce(text: string): boolean {
    const isNew = this.#isNew(text);
    if (isNew) this.console.warn(text);
    return isNew;
  }

  /** Sees to it that a message whose answer nobody waits for cannot bring the server down. */
  sent(what: string, sent: Promise<unknown>): void {
    sent.catch((error: unknown) => this.error(what, error));
  }

  #isNew(text: string): boolean {
    const isNew = !this.#said.has(text);
    this.#said.add(text);
    return isNew;
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
