import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one plain line that any log reader understands: `N passed, N failed`. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.length - passed + brokenFiles + errors.length;
    // After the coverage table, so that it is the last thing said.
    process.on('exit', () => console.log(`\n${passed} passed, ${failed} failed`));
  }
}
