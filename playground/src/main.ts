import { compiled } from '@maatstaf/core';
import { MaatstafApp } from './app/app.ts';

const app = new MaatstafApp();
app.evaluator = compiled;
app.loadKeeping = () => import('./scenarios/index.ts');
document.body.append(app);
void app.opened.then(() => document.querySelector('#welcome')?.remove());
/** Where it comes to nothing, as with a server that is gone for a moment, it is tried again later, at last every ten minutes. */
const keepLater = (wait: number): unknown =>
  setTimeout(
    () =>
      import('./offline/keep-offline.ts')
        .then((it) => it.keepOffline())
        .catch(() => keepLater(Math.min(10 * wait, 600_000))),
    wait,
  );
// Whoever just came has first use of the line, and of the processor.
if (import.meta.env.PROD) void app.opened.then(() => keepLater(3_000));
