import { Command } from 'commander';
import { wholeNumberOption } from '../option-value.ts';
import { type ExitCode, print, printJson } from '../terminal.ts';

interface ServeOptions {
  readonly data?: string;
  readonly port?: number;
  readonly host: string;
  readonly json?: true;
}

const defaultPort = 4600;

export function serveCommand(_end: (code: ExitCode) => void): Command {
  return new Command('serve')
    .description('the workspace in the browser; an embedded store unless DATABASE_URL is set')
    .option('--data <folder>', 'where the embedded store lives (else ENTENTE_DATA, else your data folder)')
    .option('--port <number>', 'the port (else PORT, else 4600)', wholeNumberOption(0, 65_535))
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--json', 'the address as one JSON document')
    .action(async ({ data, port, host, json }: ServeOptions) => {
      const { startServer } = await import('../../server/index.ts');
      const databaseUrl = process.env['DATABASE_URL'];
      const { address, close } = await startServer({
        host,
        port: port ?? Number(process.env['PORT'] ?? defaultPort),
        ...(data === undefined ? {} : { data }),
        ...(databaseUrl === undefined ? {} : { databaseUrl }),
      });
      await (json === true
        ? printJson({ address })
        : print(`Entente is at ${address}\nStop it with Ctrl+C.\n`));
      await new Promise<void>((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      });
      await close();
    });
}
