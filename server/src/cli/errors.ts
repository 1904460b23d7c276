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

/** Why a file could not be read or written, and what to do about it. */
export function reasonOf(error: unknown): Message {
  if (error instanceof InputError) return error.said;
  const { code, message } = error as NodeJS.ErrnoException;
  const name = systemErrors[code ?? ''];
  return name ? say(name) : { template: '{0}', args: [message] };
}
