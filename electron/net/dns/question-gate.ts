/** Lets a limited number of questions be on their way at once; the others wait in order. */
export interface QuestionGate {
  /** Runs `work` as soon as there is room. */
  readonly run: <R>(work: () => Promise<R>) => Promise<R>;
}

/** `limit` is at least 1. Whoever waits comes to `work` even if nobody wants the result any more: `work` must see to that. */
export function questionGate(limit: number): QuestionGate {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    run: async (work) => {
      if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        // The place goes straight to the next, so that nobody who comes in between takes it.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
