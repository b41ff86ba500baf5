import type { Operator } from '@entente/core/publication';

const prefix = 'ENTENTE_OPERATOR_';

/** From ENTENTE_OPERATOR_NAME, ENTENTE_OPERATOR_LICENCE and ENTENTE_OPERATOR_CONTACT. */
export function readOperator(environment: Readonly<Record<string, string | undefined>>): Operator {
  const members = (['name', 'licence', 'contact'] as const).flatMap((member) => {
    const value = environment[prefix + member.toUpperCase()]?.trim() ?? '';
    return value === '' ? [] : [[member, value] as const];
  });
  return Object.fromEntries(members);
}
