import * as z from 'zod/mini';

/** What the lab reads of `probe --json`. */
export const probeOutput = z.object({
  host: z.string(),
  addresses: z.array(z.string()),
  ports: z.array(
    z.object({
      port: z.number(),
      address: z.string(),
      outcome: z.string(),
      timesMs: z.record(z.string(), z.number()),
      auth: z.nullable(z.array(z.string())),
      starttls: z.nullable(z.string()),
    }),
  ),
  network: z.array(
    z.object({ kind: z.string(), port: z.nullable(z.number()), confidence: z.enum(['proven', 'likely']) }),
  ),
  cannotTell: z.array(z.unknown()),
});
export type ProbeOutput = z.infer<typeof probeOutput>;
