import { type Bundle, formatMessage, type Message } from '../core';
import engineChinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { chinese, messages } from './messages';

type Name = keyof typeof messages;

export const say = (name: Name, ...args: (string | number)[]): Message => ({
  template: messages[name],
  args,
});

/** Chinese where the environment asks for it, by the precedence that POSIX gives these variables. */
function bundleFor(environment: NodeJS.ProcessEnv): Bundle {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  if (!/^zh/i.test(locale)) return {};
  const own = (Object.keys(messages) as Name[]).map(name => [messages[name], chinese[name]]);
  return { ...engineChinese, ...Object.fromEntries(own) };
}

const bundle = bundleFor(process.env);

/** A message in the user's language. For people only: what programs read stays English. */
export const localized = (message: Message): string => formatMessage(message, bundle);

/** What the command line says itself, in the user's language. */
export const t = (name: Name, ...args: (string | number)[]): string => localized(say(name, ...args));

/** “1 problem”, “12 problems”. */
export const problems = (count: number): string => t(count === 1 ? 'problem' : 'problems', count);
export const files = (count: number): string => t(count === 1 ? 'file' : 'files', count);
