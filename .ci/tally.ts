import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one plain line that any log reader understands: `N passed, N failed`. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state);
    const count = (state: string): number => states.filter((one) => one === state).length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const passed = count('passed');
    const skipped = count('skipped');
    const failed = states.length - passed - skipped + brokenFiles + errors.length;
    const rest = skipped === 0 ? '' : `, ${skipped} skipped`;
    // After whatever else is told, so that it is the last thing said.
    process.on('exit', () => console.log(`\n${passed} passed, ${failed} failed${rest}`));
  }
}
