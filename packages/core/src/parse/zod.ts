import * as z from 'zod/mini';

// zod compiles validators with `new Function` where it can. That breaks under the playground's
// content security policy, so the interpreter is chosen before the first schema is made.
z.config({ jitless: true });

export { z };
