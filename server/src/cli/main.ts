import { CommanderError } from 'commander';
import { InputError } from './errors';
import { say } from './localize';
import { program } from './program';
import { complain, endQuietlyWithoutReader } from './terminal';

async function main(): Promise<void> {
  endQuietlyWithoutReader();
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof InputError) complain(error.said);
    else if (error instanceof CommanderError) reportUsage(error);
    else complain(say('defect', String((error as Error).stack)));
  }
}

/** Help and version come this way, too. Anything wrong becomes one line, as in “unknown option '--frmat' (Did you mean --format?)”. */
function reportUsage({ code, exitCode, message }: CommanderError): void {
  if (exitCode === 0) return;
  const problem = message.replace(/^error: /, '').replace(/\s+/g, ' ');
  if (code === 'commander.help') process.exitCode = 2;
  else complain({ template: '{0}; see galley --help', args: [problem] });
}

void main();
