export type { ComparedArea, Divided } from './compared-area.ts';
export { areasOf } from './compared-area.ts';
export type { CurvePoint } from './curve.ts';
export type { Extreme, MetricInDetail } from './metric-in-detail.ts';
export { type MetricOptions, type Metrics, metrics, metricsOver } from './metrics.ts';
export type { TheilParts } from './theil.ts';
