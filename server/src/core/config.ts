import { rules } from './rules';
import { type Message, say } from './message';
import type { Rule, Severity } from './rule';

/** From worst to mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** What a user may set a rule to; `default` leaves it as the rule has it. */
export type RuleSetting = Severity | 'off' | 'default';

export interface Config {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Words that are right, whatever they look like. */
  readonly words: readonly string[];
  /** People who write for the newspaper. */
  readonly roster: readonly string[];
}

export const defaultConfig: Config = { rules: {}, words: [], roster: [] };

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
  notStrings: 'Must be a list of texts.',
} as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ruleSettings: readonly unknown[] = [...severities, 'off', 'default'];

/** Reads a configuration of unknown origin. What is wrong is reported, and the rest is used. */
export function parseConfig(value: unknown): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report: Report = (path, template, ...args) =>
    problems.push({ path, message: say(template, ...args) });
  if (value === undefined || value === null) return { config: defaultConfig, problems };
  if (!isObject(value)) {
    report('', configMessages.notObject);
    return { config: defaultConfig, problems };
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(defaultConfig, key)) report(key, configMessages.unknownKey, key);
  const rules = readRules(value.rules ?? {}, report);
  const words = readStrings('words', value.words ?? [], report);
  const roster = readStrings('roster', value.roster ?? [], report);
  return { config: { rules, words, roster }, problems };
}

type Report = (path: string, template: string, ...args: string[]) => void;

function readRules(given: unknown, report: Report): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  if (!isObject(given)) {
    report('rules', configMessages.notObject);
    return settings;
  }
  for (const [id, setting] of Object.entries(given)) {
    const path = `rules.${id}`;
    if (!rules.some(rule => rule.id === id)) report(path, configMessages.unknownRule, id);
    else if (!ruleSettings.includes(setting))
      report(path, configMessages.badSeverity, ruleSettings.join(', '));
    else settings[id] = setting as RuleSetting;
  }
  return settings;
}

function readStrings(key: string, given: unknown, report: Report): string[] {
  if (!Array.isArray(given)) {
    report(key, configMessages.notStrings);
    return [];
  }
  return given.filter((item, index): item is string => {
    const usable = typeof item === 'string';
    if (!usable) report(`${key}.${index}`, configMessages.notStrings);
    return usable;
  });
}

/** The severity ceiling of a rule under a configuration; undefined where it is off. */
export function configuredSeverity(rule: Rule, config: Config): Severity | undefined {
  const setting = config.rules[rule.id] ?? 'default';
  if (setting === 'off') return undefined;
  return setting === 'default' ? rule.severity : setting;
}
