import { compiled } from '@maatstaf/core';
import { MaatstafApp } from './app/app.ts';

const app = new MaatstafApp();
app.evaluator = compiled;
app.loadKeeping = () => import('./scenarios/index.ts');
document.body.append(app);
void app.opened.then(() => document.querySelector('#welcome')?.remove());
/** A server that is gone for a moment is asked again later. */
const keepLater = (wait: number): unknown =>
  setTimeout(
    () =>
      import('./offline/keep-offline.ts').then(
        (it) => it.keepOffline(),
        () => keepLater(30_000),
      ),
    wait,
  );
// Whoever just came has first use of the line, and of the processor.
if (import.meta.env.PROD) void app.opened.then(() => keepLater(3_000));
