/** What is held side by side: two packages, two days, or both. */
export interface Comparison {
  readonly left?: string;
  readonly right?: string;
  readonly leftDay?: string;
  readonly rightDay?: string;
}

/** What an address says of it; what is no package or no day is left out. */
export function readComparison(search: Record<string, unknown>): Comparison {
  const packageAt = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === 'string' && /^[YN]+$/u.test(value) ? value : undefined;
  };
  const dayAt = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;
  };
  const [left, right] = [packageAt('left'), packageAt('right')];
  const [leftDay, rightDay] = [dayAt('leftDay'), dayAt('rightDay')];
  return {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(leftDay === undefined ? {} : { leftDay }),
    ...(rightDay === undefined ? {} : { rightDay }),
  };
}
