import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './.ci/chromium.ts';
import { Tally } from './.ci/tally.ts';
import { parsedPacks } from './playground/parsed-packs.ts';

const source = '@maatstaf/source';
const executablePath = chromiumPath();

const node = (
  name: string,
  root: string,
  include = ['src/**/*.test.ts'],
  testTimeout = 60_000,
) => ({
  extends: true as const,
  test: { name, root, include, testTimeout, expect: { poll: { timeout: 10_000 } } },
});

/** Pure functions, whose files leave nothing behind for one another: modules are read once for all of them. */
const library = (...given: Parameters<typeof node>) => {
  const { test, ...project } = node(...given);
  return { ...project, test: { ...test, isolate: false } };
};

const browser = (name: string, root: string) => ({
  extends: true as const,
  optimizeDeps: {
    // Its WebAssembly lies beside it, where what is bundled beforehand does not find it.
    exclude: ['highs'],
    include: [
      'json-rules-engine',
      'd3-dsv',
      'zod',
      'axe-core',
      'immer',
      'lit',
      'fast-check',
      'zod/mini',
      '@codemirror/commands',
      '@codemirror/lang-json',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
    ],
  },
  test: {
    name,
    root,
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
    // A page on a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        // Panels that slide in would be looked at half way.
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

const serveApp = fileURLToPath(new URL('playground/page/serve-app.ts', import.meta.url));

/** Looks at the built app, which is built once for all projects of a run. */
const built = (project: ReturnType<typeof node>) => ({
  ...project,
  test: { ...project.test, globalSetup: serveApp },
});

/** Whole journeys through the built app. */
const journeys = () => {
  const { test, ...project } = node('journeys', 'playground', ['journeys/**/*.test.ts']);
  const expect = { poll: { timeout: 20_000, interval: 100 } };
  return built({ ...project, test: { ...test, expect } });
};

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    reporters: ['default', new Tally()],
    coverage: {
      provider: 'v8',
      // Looked for from the folder of each project.
      include: ['**/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-data.ts', '**/*.styles.ts'],
      reporter: ['text-summary'],
    },
    projects: [
      library('core', 'packages/core'),
      library('fairness', 'packages/fairness'),
      library('cli', 'packages/cli'),
      library('rules', 'rules', ['*/*.test.ts']),
      browser('elements', 'packages/elements'),
      { ...browser('playground', 'playground'), plugins: [parsedPacks()] },
      built(node('page', 'playground', ['page/**/*.test.ts'])),
      node('accessibility', 'playground', ['accessibility/**/*.test.ts'], 120_000),
      node('told', 'playground', ['accessibility/kept.test.ts']),
      node('demo', 'packages/elements', ['demo/*.test.ts']),
      journeys(),
    ],
  },
});
