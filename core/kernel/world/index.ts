/** The kernels of the agreement: worlds drawn or listed, ranked and judged, eight at once. See each file. */
export { judgeOwn, judgeWorlds } from './world';
