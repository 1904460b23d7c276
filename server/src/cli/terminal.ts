import { once } from 'node:events';
import pc from 'picocolors';
import type { Message } from '../core';
import { localized } from './localize';

/** Prints to standard output and waits for the reader, so that a slow pipe neither grows the heap nor loses the end. */
export async function print(output: string | Uint8Array): Promise<void> {
  if (output.length > 0 && !process.stdout.write(output)) await once(process.stdout, 'drain');
}

/** A line for people that is not part of the output. */
export const note = (message: Message): void => void process.stderr.write(`${localized(message)}\n`);

/** Says what is wrong with the call or its input. The work goes on, but the exit status will be 2. */
export function complain(message: Message): void {
  process.stderr.write(`galley: ${localized(message)}\n`);
  process.exitCode = 2;
}

/** A reader that goes away early, as `head` does, is no error. */
export function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Colours for a terminal only; NO_COLOR and FORCE_COLOR are respected. */
export const colors = pc.createColors(
  pc.isColorSupported && Boolean(process.stdout.isTTY || process.env.FORCE_COLOR),
);
