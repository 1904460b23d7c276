import type { Session } from '../session';
import { diagnose } from './diagnostics';

/** How long a document must rest before its diagnostics are sent, in milliseconds. */
const rest = 150;

/** Sends diagnostics to a client that does not ask for them. */
export class DiagnosticsPush {
  /** The clock of each open document: typing in one does not hold up another. */
  readonly #clocks = new Map<string, ReturnType<typeof setTimeout> | undefined>();

  constructor(private readonly session: Session) {}

  /** At once for a document that was just opened, else when it rests. */
  changed(uri: string): void {
    if (!this.#clocks.has(uri)) return this.now(uri);
    clearTimeout(this.#clocks.get(uri));
    this.#clocks.set(
      uri,
      setTimeout(() => this.now(uri), rest),
    );
  }

  now(uri: string): void {
    clearTimeout(this.#clocks.get(uri));
    this.#clocks.set(uri, undefined);
    this.session.log.sent('diagnostics', this.#publish(uri));
  }

  closed(uri: string): void {
    clearTimeout(this.#clocks.get(uri));
    this.#clocks.delete(uri);
    this.session.log.sent('diagnostics', this.session.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  async #publish(uri: string): Promise<void> {
    const diagnosed = await diagnose(this.session, uri);
    if (!diagnosed) return;
    const { version, diagnostics } = diagnosed;
    const params = { uri, ...(version !== undefined && { version }), diagnostics };
    await this.session.connection.sendDiagnostics(params);
  }
}
