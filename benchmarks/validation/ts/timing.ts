/** Times functions in turn, so that what else the machine does hits all of them alike. */

export interface Violation {
  path: string;
  code: string;
  message: string;
}

/** A validator: whether a value is valid, or what is wrong with it. */
export interface Subject {
  readonly task: string;
  readonly name: string;
  readonly run: (value: unknown) => boolean | readonly Violation[];
}

export interface Timing {
  input: string;
  task: string;
  subject: string;
  /** Nanoseconds of one call, by round. */
  nanoseconds: number[];
}

const ROUND_MILLISECONDS = 4;

export function time(input: string, values: unknown[], subjects: Subject[], rounds: number) {
  const calls = subjects.map((subject) => callsInTime(subject, values));
  const timings: Timing[] = subjects.map(({ task, name }) => {
    return { input, task, subject: name, nanoseconds: [] };
  });
  for (let round = 0; round < rounds; round++) {
    subjects.forEach((subject, index) => {
      const milliseconds = elapsed(subject, values, calls[index]!);
      timings[index]!.nanoseconds.push((milliseconds * 1e6) / calls[index]!);
    });
  }
  return timings;
}

/** How many calls fill a round, found by doubling; it warms the code up as well. */
function callsInTime(subject: Subject, values: unknown[]): number {
  let calls = 16;
  while (elapsed(subject, values, calls) < ROUND_MILLISECONDS) calls *= 2;
  return calls;
}

/** Kept, so that no call can be left out. */
export let accepted = 0;

function elapsed({ run }: Subject, values: unknown[], calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    if (run(values[call % values.length]) === true) accepted++;
  }
  return performance.now() - start;
}
