import { TooManyStates } from '@entente/core/conflict';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { OutsideFailure } from '../io/outside-failure.ts';
import { addCommand } from './commands/add.ts';
import { agreeCommand } from './commands/agree.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { architectureCommand } from './commands/architecture.ts';
import { briefCommand } from './commands/brief.ts';
import { decisionsCommand } from './commands/decisions.ts';
import { draftCommand } from './commands/draft.ts';
import { exportCommand } from './commands/export.ts';
import { followCommand } from './commands/follow.ts';
import { importCommand } from './commands/import.ts';
import { mergesCommand } from './commands/merges.ts';
import { readCommand } from './commands/read.ts';
import { replayCommand } from './commands/replay.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { type ExitCode, withoutControls } from './terminal.ts';

/** Runs one command line and says how it ended: 0 done, 1 the input is at fault, 2 something outside failed or stopped it. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const end = (code: ExitCode): void => {
    exit = code;
  };
  const program = new Command('entente')
    .description('From what the parties to a negotiation say in public to an agreement that holds.')
    .version('0.2.0')
    .exitOverride()
    .showHelpAfterError('(entente --help lists the commands)');
  const commands = [
    readCommand,
    draftCommand,
    briefCommand,
    agreeCommand,
    replayCommand,
    architectureCommand,
    analyzeCommand,
    serveCommand,
    addCommand,
    followCommand,
    exportCommand,
    importCommand,
    verifyCommand,
    decisionsCommand,
    mergesCommand,
  ];
  for (const command of commands) {
    program.addCommand(command(end).exitOverride().showHelpAfterError());
  }
  process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') throw failure;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (failure) {
    return exitCodeOf(failure);
  }
}

function exitCodeOf(failure: unknown): ExitCode {
  if (failure instanceof InvalidArgumentError) {
    process.stderr.write(`error wrong-argument: ${withoutControls(failure.message)}\n`);
    return 1;
  }
  if (failure instanceof TooManyStates) {
    const remedy = 'Settle options by infeasible patterns or exclusive groups, or ask for fewer concepts.';
    process.stderr.write(`error too-many-states: ${withoutControls(failure.message)} ${remedy}\n`);
    return 1;
  }
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : 1;
  if (failure instanceof OutsideFailure) {
    process.stderr.write(`error ${failure.kind}: ${withoutControls(failure.message)}\n`);
    return 2;
  }
  throw failure;
}
