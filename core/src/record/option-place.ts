/** Adjectives and short names that do not begin as the country does. */
const irregular: ReadonlyMap<string, string> = new Map(
  [
    'us usa american america americans united-states',
    'uk british britain britons',
    'french france',
    'dutch netherlands',
    'danish denmark danes',
    'spanish spain',
    'greek greece',
    'welsh wales',
    'thai thailand',
    'swiss switzerland',
    'polish poland',
    'turkish turkey türkiye',
    'european europe eu nato western west',
    'un united-nations',
    'filipino philippine philippines',
    'chilean chile',
    'nigeria nigerian nigerians',
    'niger nigerien nigeriens',
    'north-korean north-korea dprk',
    'south-korean south-korea',
  ].flatMap((names) => {
    const [first, ...others] = names.split(' ');
    return [first!, ...others].map((name) => [name, first!] as const);
  }),
);

/** One form for a country's name and its adjective: "Ukraine" and "Ukrainian". */
export function placeNamed(name: string): string {
  const known = irregular.get(name);
  if (known !== undefined) return known;
  const stem = name.replace(/(?:ians?|eans?|ans?|ish|ese|is?|ic|ia|ea|a|e|y|o|os)$/u, '');
  return stem.length < 3 ? name : stem;
}
