import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { type Config, type ConfigProblem, defaultConfig, formatMessage, parseConfig } from '../core';
import type { Client } from './client';
import type { Log } from './log';

/** The configuration of each document, asked of the client once and kept until it changes. */
export class Settings {
  #asked = new Map<string, Promise<Config>>();
  /** Equal configurations are one object, so that whoever keeps results for one can compare by identity. */
  readonly #known = new Map<string, Config>();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly log: Log,
  ) {}

  /** Defaults where the client has no configuration to give. */
  of(uri: string): Promise<Config> {
    if (!this.client.hasConfiguration) return Promise.resolve(defaultConfig);
    let config = this.#asked.get(uri);
    if (!config) this.#asked.set(uri, (config = this.#ask(uri)));
    return config;
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  clear(): void {
    this.#asked.clear();
  }

  async #ask(uri: string): Promise<Config> {
    try {
      const sections = ['rules', 'words', 'roster'] as const;
      const values = await this.connection.workspace.getConfiguration(
        sections.map(name => ({ scopeUri: uri, section: `galley.${name}` })),
      );
      const { config, problems } = parseConfig(
        Object.fromEntries(sections.map((name, i) => [name, values[i]])),
      );
      problems.forEach(problem => this.#report(problem));
      return this.#intern(config);
    } catch (error) {
      this.log.errorOnce('configuration', error);
      this.forget(uri);
      return defaultConfig;
    }
  }

  #intern(config: Config): Config {
    const key = JSON.stringify(config);
    const known = this.#known.get(key) ?? config;
    this.#known.set(key, known);
    return known;
  }

  #report({ path, message: problem }: ConfigProblem): void {
    const message = `galley.${path}: ${formatMessage(problem, this.client.bundle)}`;
    if (!this.log.warnOnce(message)) return;
    const type = MessageType.Warning;
    this.log.sent(
      'message',
      this.connection.sendNotification(ShowMessageNotification.type, { type, message }),
    );
  }
}
