/** A drawing on the screen that can be saved, with what it is called. */
export interface SeenChart {
  readonly title: string;
  readonly drawing: SVGSVGElement;
}

/** The drawings with a name of their own that are to be seen in something, in the order of the page. */
export function chartsIn(root: Element | ShadowRoot): readonly SeenChart[] {
  return [...root.querySelectorAll('*')].flatMap((element): readonly SeenChart[] => {
    const inside = element.shadowRoot === null ? [] : chartsIn(element.shadowRoot);
    if (!(element instanceof SVGSVGElement)) return inside;
    // A name may go on with what the drawing means.
    const [title = null] = element.getAttribute('aria-label')?.split('. ') ?? [];
    const isSeen = element.getClientRects().length > 0 && element.viewBox.baseVal !== null;
    return title === null || !isSeen ? [] : [{ title, drawing: element }];
  });
}
