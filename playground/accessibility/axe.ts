import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe says of a part of the page. */
export interface AxeFindings {
  /** One line for each thing that is wrong. */
  readonly violations: readonly string[];
  /** The rules that found something to judge, and nothing wrong with it. */
  readonly passed: readonly string[];
  /** The rules that left something for a person to judge. */
  readonly unsure: readonly string[];
}

/** The way to an element through shadow roots, from the outside in. */
type Path = readonly [string, string, ...string[]];

/** Where axe looks, and where it does not; the whole page, its head too, where nothing is included. */
export interface AxeContext {
  readonly include: readonly Path[];
  readonly exclude: readonly Path[];
}

export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

export const axeVersion: string = axe.version;

/** Makes axe known to the page, also when it is loaded anew. It comes through the debugger, so no policy of the page has to give way. */
export async function loadAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: axe.source });
  await session.detach();
  await page.addInitScript({ content: axe.source });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
}

/** Judges a part of the page by WCAG 2.2 A and AA, or by the rules that are named only. */
export function axeFindings(
  page: Page,
  context: AxeContext,
  rules?: readonly string[],
): Promise<AxeFindings> {
  return page.evaluate(
    async ({ include, exclude, values, type }) => {
      const deep = (paths: readonly Path[]) =>
        paths.map(([host, part, ...inner]) => ({
          fromShadowDom: [host, part, ...inner] as [string, string, ...string[]],
        }));
      const engine = (window as unknown as { readonly axe: typeof axe }).axe;
      const found = await engine.run(
        { ...(include.length === 0 ? {} : { include: deep(include) }), exclude: deep(exclude) },
        {
          runOnly: { type, values: [...values] },
          resultTypes: ['violations'],
          ...(type === 'tag' ? { rules: { 'target-size': { enabled: true } } } : {}),
        },
      );
      return {
        violations: found.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')}: ${html}`),
        ),
        passed: found.passes.map(({ id }) => id),
        unsure: found.incomplete.map(({ id }) => id),
      };
    },
    {
      ...context,
      type: rules === undefined ? ('tag' as const) : ('rule' as const),
      values: rules ?? axeTags,
    },
  );
}
