import type { Worded } from '../claim.ts';
import type { CourseBlock } from '../document.ts';
import { coursePictureOf } from './course-picture.ts';
import { type Html, html } from './html-template.ts';
import { type TextHtml, anchorOf } from './html-text.ts';

/** A course of means as a step chart: what is missing is hatched, so that it can be told without colour and in print. */
export function courseHtml(block: CourseBlock<Worded>, textHtml: TextHtml): Html {
  const picture = coursePictureOf(block);
  const { width, height, frame } = picture;
  const hatch = `hatch-${block.id}`;
  return html`<figure class="course" ${anchorOf(block.caption)}>
    <figcaption>${textHtml(block.caption)}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${block.says.text}" direction="ltr">
      <defs>
        <pattern
          id="${hatch}"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V7" class="hatch" />
        </pattern>
      </defs>
      ${picture.levels.map(
        ({ y, index }) =>
          html`<path class="grid" d="M${frame.left} ${y}H${frame.right}" /><text
              x="${frame.left - 8}"
              y="${y + 4}"
              text-anchor="end"
              >${block.levels[index]!.label.text}</text
            > `,
      )}
      <path class="area" d="${picture.area}" />
      <path class="missing" d="${picture.missing}" fill="url(#${hatch})" />
      <path class="pledged" d="${picture.pledged}" />
      <path class="required" d="${picture.required}" />
      ${picture.days.map(
        ({ x, index, anchor }) =>
          html`<path class="tick" d="M${x} ${frame.bottom}v6" /><text
              x="${x}"
              y="${frame.bottom + 24}"
              text-anchor="${anchor}"
              >${block.days[index]!.label.text}</text
            > `,
      )}
    </svg>
    <ul class="legend">
      ${(['required', 'pledged', 'missing'] as const).map(
        (kind) =>
          html`<li>
            <svg viewBox="0 0 24 12" aria-hidden="true" focusable="false">${signOf(kind, hatch)}</svg>
            ${block.legend[kind].text}
          </li> `,
      )}
    </ul>
  </figure> `;
}

function signOf(kind: keyof CourseBlock['legend'], hatch: string): Html {
  if (kind === 'missing')
    return html`<rect class="missing" x="1" y="1" width="22" height="10" fill="url(#${hatch})" />`;
  return html`<path class="${kind}" d="M1 6H23" />`;
}
