/**
 * Validates the inputs with everything there is, demands the same verdicts, then times it.
 *
 * In: {"rounds", "inputs"} on standard input. Out: the timings, as JSON.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { isAccount, isBatch, validateAccount, validateBatch } from "sidecar";

import { ajvAccount, ajvBatch, ZodAccount, ZodBatch } from "./peers.ts";
import * as straightLine from "./straight_line.ts";
import { time, type Subject, type Violation } from "./timing.ts";

interface Input {
  name: string;
  type: "Account" | "Batch";
  texts: string[];
  violations: Violation[];
}

const SUBJECTS: { [type in Input["type"]]: Subject[] } = {
  Account: [
    { task: "is", name: "forstgen", run: isAccount },
    { task: "is", name: "by hand", run: straightLine.isAccount },
    { task: "is", name: "ajv", run: ajvAccount },
    { task: "is", name: "zod", run: (value) => ZodAccount.safeParse(value).success },
    { task: "validate", name: "forstgen", run: validateAccount },
    { task: "validate", name: "by hand", run: straightLine.validateAccount },
  ],
  Batch: [
    { task: "is", name: "forstgen", run: isBatch },
    { task: "is", name: "by hand", run: straightLine.isBatch },
    { task: "is", name: "ajv", run: ajvBatch },
    { task: "is", name: "zod", run: (value) => ZodBatch.safeParse(value).success },
    { task: "validate", name: "forstgen", run: validateBatch },
    { task: "validate", name: "by hand", run: straightLine.validateBatch },
  ],
};

function demandVerdict({ task, name, run }: Subject, input: Input): void {
  const verdict = run(JSON.parse(input.texts[0]!));
  const expected = typeof verdict === "boolean" ? input.violations.length === 0 : input.violations;
  assert.deepEqual(verdict, expected, `${input.name}: ${task} ${name}`);
}

const { rounds, inputs } = JSON.parse(readFileSync(0, "utf8")) as {
  rounds: number;
  inputs: Input[];
};
for (const input of inputs) {
  for (const subject of SUBJECTS[input.type]) demandVerdict(subject, input);
}
const measured = rounds > 0 ? inputs : [];
const timings = measured.flatMap(({ name, type, texts }) => {
  const values = texts.map((text) => JSON.parse(text) as unknown);
  return time(name, values, SUBJECTS[type], rounds);
});
console.log(JSON.stringify(timings));
