import { bandwidthRow } from './bandwidth-row.ts';
import { denseRow, listRow, symbolicRow } from './engine-row.ts';
import type { Row } from './row.ts';
import { staircaseRow } from './staircase-row.ts';
import { productRow, sweepRow } from './sweep-row.ts';

const own = ['nash', 'gmr', 'smr'] as const;
const at24 = { options: 24, decisionMakers: 5, priorities: 12 };
const sweep = { states: 240, priorities: 7, draws: 5040, samples: 1_000_000 };

/** Everything that is measured, with what is to be reached and to be beaten. */
export const allRows: readonly Row[] = [
  bandwidthRow,
  denseRow({
    id: 'dense-10',
    shape: { options: 10, decisionMakers: 5, priorities: 12 },
    reach: '0.5 ms',
    beat: '0.1 ms',
  }),
  denseRow({
    id: 'dense-14',
    shape: { options: 14, decisionMakers: 5, priorities: 12 },
    reach: '',
    beat: '',
  }),
  denseRow({
    id: 'dense-18',
    shape: { options: 18, decisionMakers: 5, priorities: 12 },
    reach: '25 ms',
    beat: '12 ms',
  }),
  denseRow({
    id: 'dense-20',
    shape: { options: 20, decisionMakers: 5, priorities: 12 },
    reach: '110 ms',
    beat: '60 ms',
  }),
  denseRow({
    id: 'dense-20-2',
    shape: { options: 20, decisionMakers: 5, priorities: 12 },
    threads: 2,
    reach: '',
    beat: '35 ms',
  }),
  denseRow({ id: 'dense-24', shape: at24, reach: '2.0 s, 50 B a state, 1 GiB', beat: '0.8 s, 25 B a state' }),
  denseRow({ id: 'dense-24-2', shape: at24, threads: 2, reach: '1.2 s', beat: '0.45 s' }),
  denseRow({ id: 'dense-24-own', shape: at24, concepts: own, reach: '150 ms', beat: '50 ms' }),
  listRow({
    id: 'list-18',
    title: '18 options, 5 decision makers, 4 infeasible pairs',
    shape: { options: 18, decisionMakers: 5, priorities: 12, infeasiblePairs: 4 },
    reach: '60 ns a state and decision maker',
    beat: '20 ns',
  }),
  listRow({
    id: 'list-18-irreversible',
    title: 'the same, a quarter of the options irreversible',
    shape: { options: 18, decisionMakers: 5, priorities: 12, infeasiblePairs: 4, irreversible: 0.25 },
    reach: '120 ns',
    beat: '50 ns',
  }),
  listRow({
    id: 'list-36',
    title: '36 options, 6 decision makers, each takes at most one',
    shape: { options: 36, decisionMakers: 6, priorities: 12, isExclusive: true },
    reach: '60 ns',
    beat: '20 ns',
  }),
  listRow({
    id: 'list-40',
    title: '40 options, 8 decision makers, each takes at most one',
    shape: { options: 40, decisionMakers: 8, priorities: 12, isExclusive: true },
    reach: '60 ns',
    beat: '20 ns',
  }),
  sweepRow({
    ...sweep,
    id: 'sweep-7',
    title: '7 priorities in any order, 6 decision makers',
    reach: '250,000 a second and core',
    beat: '500,000',
  }),
  sweepRow({ ...sweep, id: 'sweep-7-2', title: 'the same, 2 threads', threads: 2, reach: '', beat: '' }),
  sweepRow({
    ...sweep,
    priorities: 12,
    id: 'sweep-12',
    title: '12 priorities in any order (5,040 drawn)',
    reach: '250,000',
    beat: '500,000',
  }),
  sweepRow({
    ...sweep,
    irreversible: 0.2,
    id: 'sweep-irreversible',
    title: '7 priorities, a fifth of the options irreversible',
    reach: '250,000',
    beat: '500,000',
  }),
  sweepRow({
    ...sweep,
    priorities: 'strict',
    draws: 1000,
    id: 'sweep-strict',
    title: 'any strict ranking (1,000 drawn)',
    reach: '250,000',
    beat: '500,000',
  }),
  sweepRow({
    ...sweep,
    states: 4096,
    draws: 1000,
    samples: 100_000,
    id: 'sweep-4096',
    title: 'all 4,096 states, 7 priorities (1,000 drawn)',
    reach: '',
    beat: '',
  }),
  productRow({
    ...sweep,
    draws: 1000,
    id: 'product',
    title: 'product formula, 1,000 rankings a decision maker, nash + gmr + smr',
    reach: '10 ms',
    beat: '',
  }),
  symbolicRow({
    id: 'symbolic-60',
    shape: { options: 60, decisionMakers: 10, priorities: 12, infeasiblePairs: 8 },
    reach: '3 s, 2 GiB',
    beat: '1 s',
  }),
  symbolicRow({
    id: 'symbolic-60-20',
    title: '60 options, 12 decision makers, 20 priorities each, nash + gmr + smr',
    shape: { options: 60, decisionMakers: 12, priorities: 20, infeasiblePairs: 8 },
    reach: '3 s, 2 GiB',
    beat: '1 s',
  }),
  symbolicRow({
    id: 'symbolic-20-seq',
    concepts: ['seq'],
    shape: { options: 20, decisionMakers: 5, priorities: 10, infeasiblePairs: 8 },
    reach: '',
    beat: '',
  }),
  symbolicRow({
    id: 'symbolic-30-seq',
    concepts: ['nash', 'gmr', 'smr', 'seq'],
    shape: { options: 30, decisionMakers: 6, priorities: 8, infeasiblePairs: 8 },
    reach: '',
    beat: '',
  }),
  staircaseRow('list'),
  staircaseRow('dense'),
];
