import { rules } from './rules';
import { type Message, say } from './message';
import type { Rule, Severity } from './rule';

export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** What a user may set a rule to; `default` leaves it as the rule has it. */
export type RuleSetting = Severity | 'off' | 'default';

export interface Config {
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const defaultConfig: Config = { rules: {} };

export interface ConfigProblem {
  /** Where it stands: `rules.doubled-text`. */
  readonly path: string;
  readonly message: Message;
}

export const configMessages = {
  notObject: 'The configuration must be an object.',
  unknownKey: '“{0}” is not a setting of Galley.',
  unknownRule: '“{0}” is not a rule of Galley.',
  badSeverity: 'Must be one of {0}.',
} as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ruleSettings: readonly unknown[] = [...severities, 'off', 'default'];

/** Reads a configuration of unknown origin. What is wrong is reported, and the rest is used. */
export function parseConfig(value: unknown): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report = (path: string, template: string, ...args: string[]) =>
    problems.push({ path, message: say(template, ...args) });
  const settings: Record<string, RuleSetting> = {};
  if (value === undefined || value === null) return { config: defaultConfig, problems };
  if (!isObject(value)) {
    report('', configMessages.notObject);
    return { config: defaultConfig, problems };
  }
  for (const key of Object.keys(value)) if (key !== 'rules') report(key, configMessages.unknownKey, key);
  const given = value.rules ?? {};
  if (!isObject(given)) report('rules', configMessages.notObject);
  else
    for (const [id, setting] of Object.entries(given)) {
      const path = `rules.${id}`;
      if (!rules.some(rule => rule.id === id)) report(path, configMessages.unknownRule, id);
      else if (!ruleSettings.includes(setting))
        report(path, configMessages.badSeverity, ruleSettings.join(', '));
      else settings[id] = setting as RuleSetting;
    }
  return { config: { rules: settings }, problems };
}

/** The severity ceiling of a rule under a configuration; undefined where it is off. */
export function configuredSeverity(rule: Rule, config: Config): Severity | undefined {
  const setting = config.rules[rule.id] ?? 'default';
  if (setting === 'off') return undefined;
  return setting === 'default' ? rule.severity : setting;
}
