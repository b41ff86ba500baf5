/** A model file with a number of options for each decision maker, all of them free, and priorities that interlock. */
export function largeModel(optionsEach: number, names: readonly string[]) {
  const count = optionsEach * names.length;
  const option = (at: number) => `o${(at + count) % count}`;
  return {
    format: 1,
    name: `${count} options`,
    decisionMakers: names.map((name, owner) => ({
      name,
      options: Array.from({ length: optionsEach }, (_, own) => ({ name: option(owner * optionsEach + own) })),
    })),
    infeasible: [`YY${'-'.repeat(count - 2)}`],
    statusQuo: 'N'.repeat(count),
    preferences: Object.fromEntries(
      names.map((name, owner) => {
        const own = owner * optionsEach;
        const priorities = [
          `${option(own)} if ${option(own - 1)}`,
          `not ${option(own + 1)} or ${option(own + optionsEach)}`,
          `${option(own + 2)} iff ${option(own - 2)}`,
          `not ${option(own + 3)}`,
        ];
        return [name, { priorities }];
      }),
    ),
  };
}

/** The same with priorities that look far around, so that whoever follows the answers of all has long to go. */
export function tangled(model: ReturnType<typeof largeModel>) {
  const count = model.decisionMakers.flatMap(({ options }) => options).length;
  const option = (at: number) => `o${at % count}`;
  const preferences = Object.entries(model.preferences).map(([name, { priorities }], owner) => {
    const own = owner * 6;
    const further = [
      `${option(own + 4)} iff ${option(own * 7 + 31)}`,
      `${option(own + 5)} or not ${option(own * 3 + 17)}`,
      `not ${option(own)} if ${option(own + 41)}`,
      `${option(own + 1)} iff ${option(own + 23)}`,
      `${option(own + 2)} or ${option(own + 37)}`,
    ];
    return [name, { priorities: [...priorities, ...further] }];
  });
  return { ...model, preferences: Object.fromEntries(preferences) };
}
