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
  const loops = subjects.map(({ run }) => loopOf(run));
  const passes = loops.map((loop) => passesInTime(loop, values));
  const timings: Timing[] = subjects.map(({ task, name }) => {
    return { input, task, subject: name, nanoseconds: [] };
  });
  for (let round = 0; round < rounds; round++) {
    loops.forEach((_, turn) => {
      const index = (round + turn) % loops.length;
      const loop = loops[index]!;
      const calls = passes[index]! * values.length;
      const milliseconds = elapsed(loop, values, passes[index]!);
      timings[index]!.nanoseconds.push((milliseconds * 1e6) / calls);
    });
  }
  return timings;
}

/** Calls a validator with all values, several times, and counts what it accepts. */
type Loop = (values: unknown[], passes: number) => number;

/**
 * A loop of the validator's own, as in a program: a loop that all of them share would never know
 * what it calls.
 */
function loopOf(run: Subject["run"]): Loop {
  return new Function(
    "run",
    `return function (values, passes) {
      let accepted = 0;
      for (let pass = 0; pass < passes; pass++) {
        for (let index = 0; index < values.length; index++) {
          if (run(values[index]) === true) accepted++;
        }
      }
      return accepted;
    };`,
  )(run);
}

/** How many passes through the values fill a round, found by doubling; it warms the code up, too. */
function passesInTime(loop: Loop, values: unknown[]): number {
  let passes = 1;
  while (elapsed(loop, values, passes) < ROUND_MILLISECONDS) passes *= 2;
  return passes;
}

/** Kept, so that no call can be left out. */
export let accepted = 0;

/** Milliseconds of processor time: a round in which another program had its turn counts, too. */
function elapsed(loop: Loop, values: unknown[], passes: number): number {
  const start = process.cpuUsage();
  accepted += loop(values, passes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
