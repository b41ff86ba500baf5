import { languages } from '@entente/core/publication';
import { Option } from 'commander';
import { documentFormats } from '../steps/document-file.ts';
import { dayOption, wholeNumberOption } from './option-value.ts';

/** The options that several commands have, each declared once, so that it means the same in all of them. */
export const languageOption = (): Option =>
  new Option('--lang <language>', 'the language of the text').choices([...languages]).default('en');

export const formatOption = (): Option =>
  new Option('--format <format>', 'how it is written').choices([...documentFormats]).default('md');

export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write there instead of to standard output');

export const jsonFormatOption = (): Option => new Option('--json', 'the same as --format json');

export const asOfOption = (): Option =>
  new Option('--as-of <day>', 'as of that day instead of the one it has').argParser(dayOption);

/** How many worlds are drawn, up to `most`; `each` says of what, where that is not the whole. */
export const worldsOption = (worlds: number, { most = 10_000_000, each = '' } = {}): Option =>
  new Option('--worlds <count>', `how many worlds are drawn${each} where they are too many to enumerate`)
    .argParser(wholeNumberOption(1, most))
    .default(worlds);

export const seedOption = (seed: number): Option =>
  new Option('--seed <number>', 'the seed of what is drawn')
    .argParser(wholeNumberOption(0, 2_147_483_647))
    .default(seed);
