import { writeFileSync } from 'node:fs';
import { compiled } from '@maatstaf/core';
import { goldenFile, goldenOf, packs } from '../packages/core/src/report/golden.test-data.ts';

// Writes what each pack decides at its defaults. A difference means that the policy changed.
for (const pack of packs) writeFileSync(goldenFile(pack), await goldenOf(pack, compiled));
