import { useEffect, useMemo, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { Loading } from '../part/trouble.tsx';
import type { AnalysisMove } from './analysis-view.ts';
import { conceptLetters, conceptName } from './concept-name.ts';
import { drawnStates, moveMapOf } from './move-map.ts';
import { MoveMapPicture } from './move-map-picture.tsx';
import { MoveTable } from './move-table.tsx';
import { type PanelProps, equilibriaUnder } from './panel.ts';
import { StateField } from './state-field.tsx';
import { StepList } from './step-list.tsx';
import { type Way, wayTo } from './way.ts';

const zooms = [0.4, 0.6, 0.8, 1, 1.25, 1.6, 2] as const;
/** What a picture that fits its place counts as. */
const fitted = 3;
/** Equilibria drawn of a graph too large to be drawn whole. */
const mostEquilibria = 12;
/** Moves that improve nothing are drawn unasked where there are no more of them. */
const mostOthers = 16;
/** Those of them whose way from the start is drawn with them. */
const mostWays = 6;

/** Who can move from where to where, and the way from the status quo to the chosen state. */
export function MoveMapPanel(props: PanelProps) {
  const { client, model, report, concepts, start, onStart, chosen, onChoose } = props;
  const say = useSay();
  const [asked, setConcept] = useState<string>();
  const concept = asked !== undefined && concepts.includes(asked) ? asked : defaultConcept(concepts);
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [zoom, setZoom] = useState<number>();
  const [besides, setBesides] = useState<readonly string[]>([]);
  const way = chosen === undefined ? undefined : wayTo(report, chosen);
  const equilibria = equilibriaUnder(report, concept);
  const all = report.states ?? [];
  const states = drawnStates({
    all,
    start,
    equilibria: equilibria.slice(0, mostEquilibria),
    chosen,
    besides: [
      ...(way?.states ?? []),
      ...besides,
      ...equilibria.slice(0, mostWays).flatMap((state) => wayTo(report, state)?.states ?? []),
    ],
  });
  const moves = useMoves(client, states);
  const [askedOthers, setAskedOthers] = useState<boolean>();
  const drawn = JSON.stringify(states);
  const map = useMemo(
    () => (moves === undefined ? undefined : moveMapOf(JSON.parse(drawn) as string[], moves, start)),
    [drawn, moves, start],
  );
  const choose = (state: string) => {
    // Of a graph too large to be drawn whole, a chosen state brings its neighbours along.
    if (states.length < all.length)
      void client
        .moves([state])
        .then((from) => setBesides([state, ...from.filter((one) => one.isImprovement).map(({ to }) => to)]));
    onChoose(state);
  };
  if (map === undefined) return <Loading />;
  const others = map.lines.filter(({ isImprovement }) => !isImprovement).length;
  const showsOthers = askedOthers ?? others <= mostOthers;
  const movers = new Set(model.decisionMakers.flatMap((_, mover) => (hidden.has(mover) ? [] : [mover])));
  return (
    <section className="map-panel" aria-labelledby="move-map">
      <h2 id="move-map">{say('map.title')}</h2>
      <p className="hint">{say('map.says')}</p>
      <div className="toolbar">
        <label>
          {say('map.concept')}{' '}
          <select value={concept} onChange={({ target }) => setConcept(target.value)}>
            {concepts.map((one) => (
              <option key={one} value={one}>
                {conceptLetters(one)} – {conceptName(one, say)}
              </option>
            ))}
          </select>
        </label>
        <StateField label={say('map.start')} states={all} value={start ?? ''} onChange={onStart} />
        <StateField label={say('map.end')} states={all} value={chosen ?? ''} onChange={choose} />
        <label>
          <input
            type="checkbox"
            checked={showsOthers}
            onChange={({ target }) => setAskedOthers(target.checked)}
          />{' '}
          {say('map.others')}
        </label>
        <span className="zoom">
          <button
            type="button"
            aria-label={say('map.smaller')}
            disabled={zoom === 0}
            onClick={() => setZoom((zoom ?? fitted) - 1)}
          >
            −
          </button>
          <button
            type="button"
            aria-label={say('map.larger')}
            disabled={zoom === zooms.length - 1}
            onClick={() => setZoom((zoom ?? fitted) + 1)}
          >
            +
          </button>
          <button type="button" disabled={zoom === undefined} onClick={() => setZoom(undefined)}>
            {say('map.fit')}
          </button>
        </span>
      </div>
      <fieldset className="map-legend">
        <legend className="hidden">{say('map.movers')}</legend>
        {model.decisionMakers.map((name, mover) => (
          <label key={name} data-party={mover % 8}>
            <input
              type="checkbox"
              checked={!hidden.has(mover)}
              onChange={({ target }) => setHidden(toggled(hidden, mover, !target.checked))}
            />{' '}
            <svg className="legend-line" width="44" height="10" aria-hidden="true">
              <path d="M2 5H42" />
            </svg>{' '}
            <span dir="auto">{name}</span>
          </label>
        ))}
        <span className="legend-mark">
          <span className="legend-ring" aria-hidden="true" />{' '}
          {say('map.is-equilibrium', { concept: conceptLetters(concept) })}
        </span>
        {start !== null && (
          <span className="legend-mark">
            <span className="legend-dashed" aria-hidden="true" />{' '}
            {say(start === model.statusQuo ? 'package.status-quo' : 'map.is-start')}
          </span>
        )}
      </fieldset>
      {states.length < all.length && (
        <p className="hint">{say('map.part', { shown: states.length, count: all.length })}</p>
      )}
      <MoveMapPicture
        model={model}
        start={start}
        map={map}
        label={say('map.picture')}
        chosen={chosen}
        onChoose={choose}
        equilibria={new Set(equilibria)}
        way={way}
        movers={movers}
        showsOthers={showsOthers}
        zoom={zoom === undefined ? undefined : zooms[zoom]}
      />
      <WayText way={way} model={model} start={start} chosen={chosen} onChoose={choose} />
      <MoveTable
        model={model}
        lines={map.lines.filter(({ decisionMaker }) => movers.has(decisionMaker))}
        onChoose={choose}
      />
    </section>
  );
}

/** The one that looks ahead as far as people do, where it was asked. */
function defaultConcept(concepts: readonly string[]): string {
  return concepts.find((concept) => concept === 'seq') ?? concepts.at(-1) ?? 'nash';
}

function toggled(set: ReadonlySet<number>, member: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}

function useMoves(
  client: PanelProps['client'],
  states: readonly string[],
): readonly AnalysisMove[] | undefined {
  const [moves, setMoves] = useState<readonly AnalysisMove[]>();
  const key = JSON.stringify(states);
  useEffect(() => {
    let isCurrent = true;
    void client.moves(JSON.parse(key) as string[]).then((found) => {
      if (isCurrent) setMoves(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, key]);
  return moves;
}

interface WayTextProps extends Pick<PanelProps, 'model' | 'start' | 'chosen' | 'onChoose'> {
  readonly way: Way | undefined;
}

/** The way from the status quo in words. */
function WayText({ way, model, start, chosen, onChoose }: WayTextProps) {
  const say = useSay();
  if (start === null) return <p className="hint">{say('map.no-status-quo')}</p>;
  if (chosen === undefined) return <p className="hint">{say('map.choose', { start })}</p>;
  if (chosen === start) return <p>{say('map.way.here')}</p>;
  if (way === undefined) return <p>{say('map.way.none', { start, state: chosen })}</p>;
  return (
    <div className="way-text">
      <h3>
        {say(way.isByImprovements ? 'map.way.improvements' : 'map.way.moves', { start, state: chosen })}
      </h3>
      <StepList model={model} from={start} path={way.path} onChoose={onChoose} />
    </div>
  );
}
