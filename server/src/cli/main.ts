import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { check, severities } from './commands/check';
import { fix } from './commands/fix';
import { formats, outline } from './commands/outline';
import { InputError } from './errors';
import { reports } from './report';
import { complain, endQuietlyWithoutReader } from './terminal';

const repeatable = (value: string, values: readonly string[] = []) => [...values, value];

/** A command that reads transcriptions, with what all of those take. */
const reader = (name: string, summary: string): Command =>
  new Command(name)
    .description(summary)
    .argument('<path...>', 'files, folders (searched for transcriptions), or - for standard input')
    .option('--config <file>', 'use this configuration instead of the nearest galley.json')
    .option('--encoding <name>', 'read the files in this encoding (default: told from the bytes)');

const formatOption = (names: object): Option =>
  new Option('--format <format>', 'how to print').choices(Object.keys(names)).default('pretty');

const checkCommand = reader('check', 'report what is wrong')
  .addOption(formatOption(reports))
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 if anything this bad is found')
      .choices(severities)
      .default('warning'),
  )
  .option('--rule <id>', 'report only this rule (repeatable)', repeatable)
  .action(check);

const fixCommand = reader('fix', 'apply the safe fixes; without an option, show what they would change')
  .option('--write', 'write the mended files back')
  .option('--stdout', 'print the mended text, in the encoding of the file')
  .option('--diff', 'print a unified diff, change nothing (default)')
  .option('--rule <id>', 'mend only what this rule finds (repeatable)', repeatable)
  .action(fix);

const outlineCommand = reader('outline', 'print the articles and credits of each page')
  .addOption(formatOption(formats))
  .action(outline);

const lspCommand = new Command('lsp')
  .description('run the language server, for any editor')
  .option('--stdio', 'talk over standard input and output (default)')
  .allowUnknownOption() // editors add their own
  .allowExcessArguments()
  .action(async () => void (await import('../lsp/main')));

const program = new Command('galley')
  .description('Finds and mends what goes wrong in the transcription of a newspaper page.')
  .version(version)
  .addHelpText(
    'after',
    '\nExit status: 0 nothing found, 1 problems found, 2 the call or an input was wrong.',
  );

for (const command of [checkCommand, fixCommand, outlineCommand, lspCommand]) program.addCommand(command);

for (const command of [program, ...program.commands])
  command.exitOverride().configureOutput({ outputError: () => {} }); // told below, in one line

async function main(): Promise<void> {
  endQuietlyWithoutReader();
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof InputError) complain(error.said);
    else if (!(error instanceof CommanderError)) throw error;
    else if (error.exitCode !== 0) complain({ template: '{0}', args: [usageError(error)] });
  }
}

/** “unknown option '--frmat' (Did you mean --format?); see galley --help” */
const usageError = ({ message }: CommanderError): string =>
  `${message.replace(/^error: /, '').replace(/\s+/g, ' ')}; see galley --help`;

void main();
