import { form } from './forms.ts';
import { z } from './zod.ts';

/** A day as `2026-01-31`. Days written so compare as text. */
export const isoDateSchema = z.iso.date({ error: form('date') });
