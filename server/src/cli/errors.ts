import { formatMessage, type Message } from '../core';
import { say } from './localize';
import type { messages } from './messages';

/** What is wrong with the call or its input: told to the user in one line. */
export class InputError extends Error {
  constructor(readonly said: Message) {
    super(formatMessage(said));
  }
}

const systemErrors: Readonly<Record<string, keyof typeof messages>> = {
  ENOENT: 'notFound',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  ENOTDIR: 'notFolder',
  ELOOP: 'loop',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
  ERR_STRING_TOO_LONG: 'tooLarge',
};

/** Why a file could not be read or written, and what to do about it. What is neither an input's fault nor the system's is Galley's. */
export function reasonOf(error: unknown): Message {
  if (error instanceof InputError) return error.said;
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined) return say('defect', describe(error));
  const name = systemErrors[code];
  return name ? say(name) : { template: '{0}', args: [String(message)] };
}

/** Whether an error says something of a file, or of the call: whatever else is thrown is a defect. */
export const isExpected = (error: unknown): boolean =>
  error instanceof InputError || typeof (error as Partial<NodeJS.ErrnoException>).code === 'string';

/** An error and the place it comes from, in one line. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find(line => line.startsWith('    at '));
  return [String(error).replace(/\s+/g, ' '), place?.trim()].filter(Boolean).join(' ');
}
