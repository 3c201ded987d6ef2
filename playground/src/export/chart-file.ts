import type { SavedDetails } from './saved-table.ts';

/** What is asked for as a file. */
export interface WantedChart {
  readonly format: 'svg' | 'png';
  readonly title: string;
  readonly drawing: SVGSVGElement;
}

/** How a drawing looks, taken along into the file: there, no style sheet says so. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'vector-effect',
  'paint-order',
  'stroke-linejoin',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const lineHeight = 20;
const leastWidth = 480;

/**
 * A drawing as a file that stands on its own: its title above, where it comes from below, on the colour of
 * the page and as large as on the screen. As PNG twice as large.
 */
export async function chartFile(
  { format, title, drawing }: WantedChart,
  details: SavedDetails,
): Promise<Blob> {
  const notes = details.map(([name, value]) => `${name}: ${value}`);
  const own = onItsOwn(drawing, title, notes);
  const text = new XMLSerializer().serializeToString(own);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  return format === 'svg' ? svg : png(svg, own.width.baseVal.value, own.height.baseVal.value);
}

function onItsOwn(drawing: SVGSVGElement, title: string, notes: readonly string[]): SVGSVGElement {
  const { width, height } = sizeOf(drawing);
  const { color, backgroundColor, fontFamily } = lookOf(drawing);
  const outer = document.createElementNS(namespace, 'svg');
  const below = notes.length * lineHeight + 8;
  const [fullWidth, fullHeight] = [
    width + 2 * margin,
    height + 2 * margin + lineHeight + 8 + below,
  ];
  outer.setAttribute('xmlns', namespace);
  outer.setAttribute('width', String(fullWidth));
  outer.setAttribute('height', String(fullHeight));
  outer.setAttribute('viewBox', `0 0 ${fullWidth} ${fullHeight}`);
  outer.setAttribute('role', 'img');
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', backgroundColor);
  const words = (text: string, y: number, weight: string): SVGTextElement => {
    const line = document.createElementNS(namespace, 'text');
    line.setAttribute('x', String(margin));
    line.setAttribute('y', String(y));
    line.setAttribute('fill', color);
    line.setAttribute('font-family', fontFamily);
    line.setAttribute('font-size', '14px');
    line.setAttribute('font-weight', weight);
    fit(line, text, width);
    return line;
  };
  const copy = withLooks(drawing);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + lineHeight + 8));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  outer.append(ground, words(title, margin + 14, '600'), copy);
  for (const [at, note] of notes.toReversed().entries()) {
    outer.append(words(note, fullHeight - margin - at * lineHeight, '400'));
  }
  return outer;
}

/** As large as it is on the screen, and never so small that what stands beside it does not fit. */
function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width: own, height: ownHeight } = drawing.viewBox.baseVal;
  const seen = drawing.getBoundingClientRect();
  const width = Math.max(seen.width === 0 ? own : seen.width, leastWidth);
  return { width, height: (width * ownHeight) / own };
}

/** Text that is too long for its drawing is pressed together rather than cut off. */
function fit(line: SVGTextElement, text: string, width: number): void {
  line.textContent = text;
  if (text.length * 7.2 <= width) return;
  line.setAttribute('textLength', String(width));
  line.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** The colours that a drawing stands in: those of the nearest thing behind it that has one. */
function lookOf(drawing: SVGSVGElement): {
  readonly color: string;
  readonly backgroundColor: string;
  readonly fontFamily: string;
} {
  const { color, fontFamily } = getComputedStyle(drawing);
  for (let each: Element | null = drawing; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return { color, backgroundColor, fontFamily };
  }
  return { color, backgroundColor: '#ffffff', fontFamily };
}

function withLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [at, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of looks) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-selected'])
      element.removeAttribute(name);
  }
  return copy;
}

/** Drawn on a canvas from a blob of our own: the page's policy lets in no other picture. */
async function png(svg: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * 2, height * 2];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws on no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The drawing is too large for a picture.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
