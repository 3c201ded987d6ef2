import { MaatstafApp } from './app/app.ts';

const app = new MaatstafApp();
document.body.append(app);

// The rule engine is large and not needed to draw the frame: it comes on its own.
const { jsonRulesEngine } = await import('@maatstaf/core/reference');
app.evaluator = jsonRulesEngine;
