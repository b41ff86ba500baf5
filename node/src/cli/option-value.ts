import { type Day, readDay } from '@entente/core/base/day';
import { InvalidArgumentError } from 'commander';

export function dayOption(value: string): Day {
  const day = readDay(value);
  if (day === undefined) throw new InvalidArgumentError('Give a day such as 2025-08-22.');
  return day;
}

export function wholeNumberOption(from: number, to: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= from && number <= to && value.trim() !== '') return number;
    throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`);
  };
}

/** `nash, seq`: at least one name. */
export function namesOption(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  const given = names.filter((name) => name !== '');
  if (given.length > 0) return given;
  throw new InvalidArgumentError('Name at least one, with commas between several.');
}

export function shareOption(value: string): number {
  const number = Number(value);
  if (number > 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give a share above 0 and up to 1.');
}

/** `report.txt@2025-08-22`: a file and its day of publication. */
export function splitDay(argument: string): { readonly path: string; readonly published: Day | null } {
  const at = argument.lastIndexOf('@');
  const behind = at < 0 ? '' : argument.slice(at + 1);
  const day = readDay(behind);
  if (day === undefined && /^\d{4}-\d\d?-\d\d?$/u.test(behind)) {
    throw new InvalidArgumentError(`"${behind}" is no day. Give one such as 2025-08-22.`);
  }
  return day === undefined
    ? { path: argument, published: null }
    : { path: argument.slice(0, at), published: day };
}
