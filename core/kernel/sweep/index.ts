/** The kernels of the sweep engine: many conflicts at once that differ in preferences alone. See each file. */
export { judgePool16, judgePool8, sweepSamples16, sweepSamples8 } from './sample';
