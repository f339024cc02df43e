import { z } from 'zod';
import { sharedSchema } from './options';

/** What `serve` and `start` take. */
export const serveSchema = sharedSchema.extend({ port: z.int(), host: z.string(), open: z.boolean() });
