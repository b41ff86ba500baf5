import type { Bin } from '../../reading/test/annotation/calibration.ts';

interface Series {
  readonly name: string;
  readonly bins: readonly Bin[];
}

const size = 400;
const left = 56;
const top = 16;
const bottom = top + size;
const colours = ['#1f5fa8', '#b3541e'];

/** A picture of confidence against the share that was right, with intervals; the diagonal is a perfect guess. */
export function drawReliability(series: readonly Series[]): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + size + 24} ${bottom + 84}" font-family="sans-serif" font-size="13" role="img" aria-label="Confidence against the share of proposals that were right">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    `<rect x="${left}" y="${top}" width="${size}" height="${size}" fill="none" stroke="#888"/>`,
    `<line x1="${left}" y1="${bottom}" x2="${left + size}" y2="${top}" stroke="#888" stroke-dasharray="4 4"/>`,
  ];
  for (let tick = 0; tick <= 10; tick += 2) {
    const share = tick / 10;
    lines.push(
      `<text x="${x(share)}" y="${bottom + 20}" text-anchor="middle">${share.toFixed(1)}</text>`,
      `<text x="${left - 8}" y="${y(share) + 4}" text-anchor="end">${share.toFixed(1)}</text>`,
    );
  }
  lines.push(
    `<text x="${x(0.5)}" y="${bottom + 40}" text-anchor="middle">mean confidence</text>`,
    `<text transform="translate(16 ${y(0.5)}) rotate(-90)" text-anchor="middle">share right</text>`,
  );
  series.forEach(({ name, bins }, index) => {
    const colour = colours[index % colours.length]!;
    const shift = index * 3;
    for (const { meanConfidence, right, count, low, high } of bins) {
      const at = x(meanConfidence) + shift;
      lines.push(
        `<line x1="${at}" y1="${y(low)}" x2="${at}" y2="${y(high)}" stroke="${colour}" stroke-width="2"/>`,
        `<circle cx="${at}" cy="${y(right / count)}" r="${radius(count)}" fill="${colour}"><title>${name}: ${right} of ${count} right</title></circle>`,
      );
    }
    lines.push(
      `<circle cx="${left + 12 + index * 140}" cy="${bottom + 62}" r="5" fill="${colour}"/>`,
      `<text x="${left + 24 + index * 140}" y="${bottom + 66}">${name}</text>`,
    );
  });
  return `${lines.join('\n')}\n</svg>\n`;
}

function x(share: number): number {
  return Math.round(left + share * size);
}

function y(share: number): number {
  return Math.round(bottom - share * size);
}

/** Grows with the number of proposals, so that the eye weighs them. */
function radius(count: number): number {
  return Number((2 + Math.sqrt(count) / 2).toFixed(1));
}
