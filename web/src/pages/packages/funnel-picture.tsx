import { useSay } from '../../language/language-context.tsx';
import { type FunnelStep, type FunnelStepId, widthOf } from './funnel-step.ts';

interface FunnelPictureProps {
  readonly steps: readonly FunnelStep[];
  readonly chosen: FunnelStepId;
  readonly onChoose: (id: FunnelStepId) => void;
}

const bandHeight = 34;
const gap = 22;
const width = 400;
const grades = ['could', 'likely', 'surely'] as const;

/** From all that is thinkable to what holds. Every step is a button that shows what fell out there, and why. */
export function FunnelPicture({ steps, chosen, onChoose }: FunnelPictureProps) {
  const say = useSay();
  return (
    <div className="funnel">
      <FunnelShape steps={steps} />
      <ol className="funnel-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className="funnel-step"
              aria-pressed={step.id === chosen}
              onClick={() => onChoose(step.id)}
            >
              <span className="funnel-name">{say(`funnel.${step.id}`)}</span>
              <span className="funnel-count">
                {step.isGraded
                  ? say('funnel.graded', { could: step.could, likely: step.likely, surely: step.surely })
                  : say('funnel.count', { count: step.could })}
              </span>
              <FunnelBar step={step} thinkable={steps[0]?.could ?? 1} />
            </button>
          </li>
        ))}
      </ol>
      <p className="funnel-scale hint">{say('funnel.scale')}</p>
    </div>
  );
}

/** On a narrow screen every step has a bar of its own. */
function FunnelBar({ step, thinkable }: { readonly step: FunnelStep; readonly thinkable: number }) {
  return (
    <svg className="funnel-bar" viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
      {(step.isGraded ? grades : grades.slice(2)).map((grade) => {
        const share = 100 * widthOf(step[grade], thinkable);
        return (
          <rect
            key={grade}
            className={step.isGraded ? `funnel-${grade}` : 'funnel-plain'}
            x={50 - share / 2}
            width={share}
            height={10}
          />
        );
      })}
    </svg>
  );
}

function FunnelShape({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const thinkable = steps[0]?.could ?? 1;
  const height = steps.length * (bandHeight + gap) - gap;
  const half = (count: number) => (widthOf(count, thinkable) * width) / 2;
  return (
    <svg
      className="funnel-shape"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      {steps.slice(1).map((step, index) => {
        const above = half(steps[index]?.could ?? 0);
        const below = half(step.could);
        const top = index * (bandHeight + gap) + bandHeight;
        const middle = width / 2;
        return (
          <path
            key={step.id}
            className="funnel-neck"
            d={`M${middle - above} ${top}H${middle + above}L${middle + below} ${top + gap}H${middle - below}Z`}
          />
        );
      })}
      {steps.map((step, index) =>
        (step.isGraded ? grades : grades.slice(2)).map((grade) => (
          <rect
            key={`${step.id}-${grade}`}
            className={step.isGraded ? `funnel-${grade}` : 'funnel-plain'}
            x={width / 2 - half(step[grade])}
            y={index * (bandHeight + gap)}
            width={2 * half(step[grade])}
            height={bandHeight}
          />
        )),
      )}
    </svg>
  );
}
