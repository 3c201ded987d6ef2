import { compiled } from '@maatstaf/core';
import { MaatstafApp } from './app/app.ts';

const app = new MaatstafApp();
app.evaluator = compiled;
app.loadKeeping = () => import('./scenarios/index.ts');
document.body.append(app);
void app.opened.then(() => document.querySelector('#welcome')?.remove());
