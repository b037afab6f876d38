/** How far the work on an answer is. */
export interface Work {
  done: number;
  /** 0 until it begins. */
  of: number;
}

/** Is told how far the work is, and undefined when the answer is there. */
export type OnWork = (work: Work | undefined) => void;

const isWork = (answer: object): answer is Work => 'done' in answer;
const pause = 1000; // milliseconds between two requests for an answer that is worked out

/** Asks until the answer is ready, and tells meanwhile how far it is. */
export async function untilReady<T extends object>(question: () => Promise<T | Work>, onWork: OnWork, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const got = await question();
    signal?.throwIfAborted();
    if (!isWork(got)) {
      onWork(undefined);
      return got;
    }
    onWork(got);
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal?.throwIfAborted();
  }
}
