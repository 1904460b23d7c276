import { Command, Option } from 'commander';
import { version } from '../../../package.json';
import { severities } from '../core';
import { arrange } from './commands/arrange';
import { check } from './commands/check';
import { fix } from './commands/fix';
import { formats, outline } from './commands/outline';
import { split } from './commands/split';
import { t } from './localize';
import { reports } from './report';

/** The commands, their options and their help. Whatever is wrong with a call is thrown. */
export function program(): Command {
  const galley = new Command('galley')
    .description(t('program'))
    .version(version, '-V, --version', t('versionOption'))
    .helpCommand('help [command]', t('helpCommand'))
    .addHelpText('after', `\n${t('exitStatus')}`);
  const subcommands = [
    checkCommand(),
    fixCommand(),
    outlineCommand(),
    arrangeCommand(),
    splitCommand(),
    lspCommand(),
  ];
  for (const command of subcommands) galley.addCommand(command);
  for (const command of [galley, ...galley.commands])
    command
      .helpOption('-h, --help', t('helpOption'))
      .configureHelp({ styleTitle })
      .configureOutput({ outputError: () => {} }) // whoever catches says it
      .exitOverride();
  return galley;
}

const checkCommand = (): Command =>
  reader('check', t('checkCommand'))
    .addOption(formatOption(reports))
    .addOption(new Option('--fail-on <severity>', t('failOnOption')).choices(severities).default('warning'))
    .addOption(ruleOption())
    .action(check);

const fixCommand = (): Command => mender('fix', t('fixCommand')).addOption(ruleOption()).action(fix);

const outlineCommand = (): Command =>
  reader('outline', t('outlineCommand')).addOption(formatOption(formats)).action(outline);

const arrangeCommand = (): Command =>
  mender('arrange', t('arrangeCommand')).option('--marks', t('marksOption')).action(arrange);

const splitCommand = (): Command =>
  reader('split', t('splitCommand'))
    .option('--into <folder>', t('intoOption'))
    .option('--marks', t('marksOption'))
    .action(split);

const lspCommand = (): Command =>
  new Command('lsp')
    .description(t('lspCommand'))
    .option('--stdio', t('stdioOption'))
    .allowUnknownOption() // editors add their own
    .allowExcessArguments()
    .action(async () => {
      const [{ serve }, { disk }] = await Promise.all([import('../lsp/node'), import('./disk')]);
      serve(disk);
    });

/** A command that reads transcriptions, with what all of those take. */
const reader = (name: string, summary: string): Command =>
  new Command(name)
    .description(summary)
    .argument('<path...>', t('pathArgument'))
    .option('--config <file>', t('configOption'))
    .option('--encoding <name>', t('encodingOption'));

/** A command that changes transcriptions, with what may be done with the outcome. */
const mender = (name: string, summary: string): Command =>
  reader(name, summary)
    .option('--write', t('writeOption'))
    .option('--stdout', t('stdoutOption'))
    .option('--diff', t('diffOption'));

const formatOption = (names: object): Option =>
  new Option('--format <format>', t('formatOption')).choices(Object.keys(names)).default('pretty');

const ruleOption = (): Option =>
  new Option('--rule <id>', t('ruleOption')).argParser((id: string, ids: readonly string[] = []) => [
    ...ids,
    id,
  ]);

/** Commander's own titles, in the user's language. */
function styleTitle(title: string): string {
  const titles = ['usageTitle', 'argumentsTitle', 'optionsTitle', 'commandsTitle'] as const;
  const name = titles.find(each => each === `${title.slice(0, -1).toLowerCase()}Title`);
  return name ? t(name) : title;
}
