// The forstgen runtime, copied unchanged. DO NOT EDIT.
/**
 * Values that hold values of their own type. Unlike a text, a value may be nested deeper than the
 * stack, or hold itself.
 */
import { Findings } from "./findings.js";
import { TOO_DEEP } from "./violations.js";
/** While violations are collected, nothing is merely not valid for being too deep. */
let isCollecting = false;
/** The verdicts on objects, while the outermost of the questions that keep them is open. */
let verdicts;
/** All that `collect` finds wrong with a value; JSON has no `undefined`. */
export function collected(collect, value) {
  const found = new Findings();
  isCollecting = true;
  try {
    collect(value ?? null, "", found);
    if (value === undefined && found.violations.length === 0) {
      // Where null will do, it is an `any` that is missing, or an optional.
      collect(value, "", found);
    }
    return found.violations;
  } catch (error) {
    if (!isOverflow(error)) {
      throw error;
    }
    return [TOO_DEEP];
  } finally {
    isCollecting = false;
  }
}
/** The answer to a question that ended with `error`: a value deeper than the stack is not valid. */
export function unanswered(error) {
  if (isCollecting || !isOverflow(error)) {
    throw error;
  }
  return false;
}
/**
 * What `question` says of a value, asked once. Every member of a union asks what is inside of a
 * value again; where unions are inside of unions, that would double with every level.
 */
export function remembered(question, value) {
  if (typeof value !== "object" || value === null) {
    return question(value);
  }
  if (verdicts !== undefined) {
    return verdict(verdicts, question, value);
  }
  try {
    verdicts = new Map();
    return verdict(verdicts, question, value);
  } finally {
    verdicts = undefined;
  }
}
function verdict(all, question, value) {
  let own = all.get(question);
  if (own === undefined) {
    all.set(question, (own = new Map()));
  }
  let known = own.get(value);
  if (known === undefined) {
    own.set(value, (known = question(value)));
  }
  return known;
}
/** Whether the stack was not enough, in the words of any engine. */
function isOverflow(error) {
  return error instanceof RangeError || error?.name === "InternalError";
}
