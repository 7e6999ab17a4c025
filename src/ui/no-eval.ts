import { z } from 'astro/zod';

// Import this before any schema: zod tries `new Function` to go faster, which our policy refuses.
z.config({ jitless: true });
