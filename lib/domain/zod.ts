import { z } from 'zod';

// zod compiles parsers with `new Function` where it may; our pages' content policy forbids it, and even the try is
// reported as a violation. Set before any schema is made, which is why every room takes zod from here.
z.config({ jitless: true });

export { z };
