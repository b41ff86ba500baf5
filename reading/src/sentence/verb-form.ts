const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  speak: ['spoke', 'spoken'],
  leave: ['left'],
  keep: ['kept'],
  make: ['made'],
  give: ['gave', 'given'],
  hold: ['held'],
  send: ['sent'],
  withdraw: ['withdrew', 'withdrawn'],
  meet: ['met'],
  seek: ['sought'],
  write: ['wrote', 'written'],
  take: ['took', 'taken'],
  put: ['put'],
  cut: ['cut'],
  set: ['set'],
  stand: ['stood'],
  throw: ['threw', 'thrown'],
  come: ['came'],
  think: ['thought'],
  let: ['let'],
  show: ['showed', 'shown'],
  get: ['got'],
  go: ['went', 'gone'],
  pay: ['paid'],
  build: ['built'],
  swear: ['swore', 'sworn'],
  lay: ['laid'],
  find: ['found'],
  bring: ['brought'],
  draw: ['drew', 'drawn'],
  see: ['saw', 'seen'],
  be: ['is', 'are', 'was', 'were', 'am', 'been', "'s", "'re", "'m"],
};
const doubled = new Set([
  'plan',
  'signal',
  'stop',
  'drop',
  'commit',
  'cap',
  'let',
  'get',
  'put',
  'cut',
  'set',
  'shut',
  'rebut',
  'ban',
  'prefer',
  'free',
]);

/** The written forms of an English verb: base, -s, -ed, -ing, British and American. */
export function formsOf(base: string): readonly string[] {
  const forms = new Set([base, thirdPerson(base), ...participles(base)]);
  for (const form of irregular[base] ?? regularPast(base)) forms.add(form);
  return [...forms];
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function participles(base: string): readonly string[] {
  if (base === 'be') return ['being'];
  if (/[^eoy]e$/u.test(base)) return [`${base.slice(0, -1)}ing`];
  return isDoubling(base) ? [`${base}ing`, `${base}${base.at(-1)}ing`] : [`${base}ing`];
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return isDoubling(base) ? [`${base}ed`, `${base}${base.at(-1)}ed`] : [`${base}ed`];
}

function isDoubling(base: string): boolean {
  return doubled.has(base) || /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(base);
}
