import type { Page } from 'playwright-core';

/** What is wrong with the places of things on the page, one line each. */
export interface LayoutFindings {
  /** What is beside the screen, out of reach of who does not scroll sideways (WCAG 1.4.10). */
  readonly beside: readonly string[];
  /** Text that is cut off (WCAG 1.4.4, 1.4.12). */
  readonly cutOff: readonly string[];
  /** What is too small to point at, with others too near (WCAG 2.5.8). */
  readonly small: readonly string[];
}

/** Measures all that can be seen. A region that scrolls by itself may be wider than the screen: a table does so. */
export function layoutFindings(page: Page): Promise<LayoutFindings> {
  return page.evaluate(() => {
    const leastPixels = 24;
    const all = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : all(element.shadowRoot)),
      ]);
    const above = (element: Element): Element | null => {
      if (element.assignedSlot !== null) return element.assignedSlot;
      if (element.parentElement !== null) return element.parentElement;
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    };
    const lineage = (element: Element): readonly Element[] => {
      const found: Element[] = [];
      for (let at: Element | null = element; at !== null; at = above(at)) found.push(at);
      return found;
    };
    /** Whether something holds for an element or for what it is in; every element is asked once. */
    const anywhereAbove = (
      test: (element: Element) => boolean,
    ): ((element: Element) => boolean) => {
      const known = new Map<Element, boolean>();
      const ask = (element: Element): boolean => {
        const before = known.get(element);
        if (before !== undefined) return before;
        const outer = above(element);
        const answer = test(element) || (outer !== null && ask(outer));
        known.set(element, answer);
        return answer;
      };
      return ask;
    };
    const isHidden = anywhereAbove(
      (element) => getComputedStyle(element).clipPath === 'inset(50%)',
    );
    const scrolls = anywhereAbove((element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    );
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const isInCut = anywhereAbove(isCut);
    const name = (element: Element): string => {
      const host = element.getRootNode();
      const inside = host instanceof ShadowRoot ? `${host.host.localName} ` : '';
      const text = (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 40);
      return `${inside}${element.localName}.${element.getAttribute('class') ?? ''} “${text}”`;
    };
    // Behind a modal dialog nothing can be reached; a notice over another dialog stands after it on the page.
    const everything = all(document);
    const modal = everything.findLast((element) => element.matches('dialog:modal'));
    const seen = (
      modal === undefined ? everything : everything.filter((one) => lineage(one).includes(modal))
    ).filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
    );

    const width = document.documentElement.clientWidth;
    const beside = seen
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || (box.right <= width + 1 && box.left >= -1)) return false;
        const outer = above(element);
        return !isHidden(element) && !(outer !== null && scrolls(outer));
      })
      .map(name);

    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const cutOff = seen
      .filter((element) => {
        if (!(element instanceof HTMLElement) || !hasText(element)) return false;
        if (element.matches('option, select, textarea, input') || isHidden(element)) return false;
        // Wider than its own box, it lies over what is beside it.
        const isOver = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        const { display } = getComputedStyle(element);
        return isInCut(element) || (isOver && display !== 'inline' && !scrolls(element));
      })
      .map(name);

    const targets = seen.filter(
      (element) =>
        element.matches('a[href], button, input, select, textarea, summary, [role=option]') &&
        !element.matches(':disabled') &&
        !isHidden(element),
    );
    const areas = targets.map((element) => {
      const own = element.getBoundingClientRect();
      const labels =
        element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)
          ? [...(element.labels ?? [])].map((label) => label.getBoundingClientRect())
          : [];
      return { element, own, boxes: [own, ...labels] };
    });
    const isLarge = (box: DOMRect): boolean =>
      box.width >= leastPixels - 0.5 && box.height >= leastPixels - 0.5;
    const isInText = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement !== null &&
      hasText(element.parentElement);
    const far = (one: DOMRect, other: DOMRect): boolean => {
      const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
      const aside = Math.max(other.left - x, 0, x - other.right);
      const apart = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(aside, apart) >= leastPixels / 2;
    };
    const small = areas
      .filter(({ boxes }) => !boxes.some(isLarge))
      .filter(({ element }) => !isInText(element))
      .filter(({ element, own }) =>
        areas.some((other) => other.element !== element && !far(own, other.own)),
      )
      .map(
        ({ element, own }) => `${name(element)} ${own.width.toFixed(0)} × ${own.height.toFixed(0)}`,
      );
    return { beside: beside.slice(0, 10), cutOff: cutOff.slice(0, 10), small: small.slice(0, 10) };
  });
}

/** Sets the text as wide as WCAG 1.4.12 asks a page to bear, or back; in every shadow root too. */
export function spaceText(page: Page, on: boolean): Promise<void> {
  return page.evaluate((isOn) => {
    const key = 'wideText';
    const store = window as unknown as Record<string, CSSStyleSheet | undefined>;
    const sheet = (store[key] ??= new CSSStyleSheet());
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    const set = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [
        ...root.adoptedStyleSheets.filter((each) => each !== sheet),
        ...(isOn ? [sheet] : []),
      ];
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (shadowRoot !== null) set(shadowRoot);
      }
    };
    set(document);
  }, on);
}
