import type { Page } from 'playwright-core';

/** What the keyboard comes to without it showing, or behind something else (WCAG 2.4.7, 2.4.11); one line each. */
export async function focusFindings(page: Page): Promise<readonly string[]> {
  // Focus that a script moves is shown only where a key moved it before.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const all = (root: ParentNode): readonly HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : all(element.shadowRoot)),
      ]);
    const everything = all(document);
    const isWithin = (element: Element, outer: Element): boolean => {
      for (let at: Node | null = element; at !== null;) {
        if (at === outer) return true;
        at = at instanceof ShadowRoot ? at.host : at.parentNode;
      }
      return false;
    };
    // A notice over another dialog stands after it on the page.
    const modal = everything.findLast((element) => element.matches('dialog:modal'));
    const stops = everything.filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        (modal === undefined || isWithin(element, modal)),
    );
    const isOutlined = (element: Element | null | undefined): boolean => {
      if (element === null || element === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const hit = (x: number, y: number): Element | null => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot) {
        const inner = found.shadowRoot.elementFromPoint(x, y);
        if (inner === null || inner === found) break;
        found = inner;
      }
      return found;
    };
    const name = (element: HTMLElement): string => {
      const text = element.ariaLabel ?? element.textContent ?? '';
      return `${element.localName}.${element.className} “${text.replaceAll(/\s+/gu, ' ').trim().slice(0, 40)}”`;
    };
    // From where the focus is and around, as a person goes: a menu that is open closes when it is left.
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const start = Math.max(0, stops.indexOf(active as HTMLElement));
    const found: string[] = [];
    for (const element of [...stops.slice(start), ...stops.slice(0, start)]) {
      element.focus();
      const label = element.closest('label');
      const descendant = element.getAttribute('aria-activedescendant');
      const root = element.getRootNode();
      const shown = [
        element,
        element.nextElementSibling,
        label,
        element.parentElement,
        descendant === null || !(root instanceof ShadowRoot)
          ? null
          : root.getElementById(descendant),
      ];
      // On a drawing, a ring is drawn.
      const ring =
        element instanceof SVGElement ? element.ownerSVGElement?.querySelector('.ring') : null;
      const isRinged = ring?.checkVisibility() === true;
      if (!isRinged && !shown.some(isOutlined)) found.push(`no outline: ${name(element)}`);
      const box = element.getBoundingClientRect();
      // Of what is larger than the screen, the part that is on it.
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      const points: readonly (readonly [number, number])[] = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ];
      const near = [element, label, element.nextElementSibling].filter((one) => one !== null);
      const isSeen = points.some(([px, py]) => {
        const there = hit(px, py);
        return there !== null && near.some((one) => isWithin(there, one) || isWithin(one, there));
      });
      if (!isSeen) found.push(`behind something: ${name(element)}`);
    }
    return found.slice(0, 10);
  });
}
