import { expect, it } from 'vitest';
import { packageShifts } from './package-shift.ts';
import type { AgreementReport } from '../report.ts';

function reportWith(shares: Readonly<Record<string, number>>): AgreementReport {
  const packages = Object.entries(shares).map(([state, share]) => ({
    state,
    acceptable: { share, exact: true },
  }));
  return { packages } as unknown as AgreementReport;
}

it('tells which packages became acceptable, likely or sure, or ceased to be, the greatest change first', () => {
  const earlier = reportWith({ NN: 1, YN: 0, NY: 0.4, YY: 0.6 });
  const later = reportWith({ NN: 1, YN: 0.1, NY: 0.45, YY: 0 });
  expect(packageShifts(earlier, later)).toEqual([
    { state: 'YY', from: 0.6, to: 0, became: 'unacceptable' },
    { state: 'YN', from: 0, to: 0.1, became: 'acceptable' },
  ]);
  expect(packageShifts(later, earlier).map(({ became }) => became)).toEqual(['likely', 'unacceptable']);
  expect(packageShifts(reportWith({ Y: 0.2 }), reportWith({ Y: 1 }))).toMatchObject([{ became: 'sure' }]);
  expect(packageShifts(reportWith({ Y: 1 }), reportWith({ Y: 0.7 }))).toMatchObject([{ became: 'unsure' }]);
  expect(packageShifts(reportWith({ Y: 0.7 }), reportWith({ Y: 0.2 }))).toMatchObject([
    { became: 'unlikely' },
  ]);
});
