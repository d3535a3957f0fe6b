// The forstgen runtime, copied unchanged. DO NOT EDIT.
import { reasons, summary } from "./violations.js";
/** Whatever generated code throws on purpose. */
export class ForstError extends Error {
  name = "ForstError";
}
/** A value, or a JSON text, that is not valid. */
export class ForstValidationError extends ForstError {
  name = "ForstValidationError";
  violations;
  constructor(violations) {
    super(summary(violations));
    this.violations = violations;
  }
}
/** Throws what is wrong with a value that does not pass. */
export function refuse(violations) {
  throw new ForstValidationError(reasons(violations));
}
/** An error that the schema declares. `tag` is its identity: `<package>/<Name>`. */
export class NominalError extends ForstError {
  /** The error as data: as JSON has it where a type names it. */
  toJSON() {
    return { tag: this.tag, message: this.message, payload: this.payload };
  }
}
/** A call that brought no answer of the expected type. */
export class CallError extends ForstError {
  name = "CallError";
  route;
  constructor(route, message, cause) {
    super(message);
    this.route = route;
    // As `new Error(message, { cause })` does it; not every consumer's library has that.
    if (cause !== undefined) {
      Object.defineProperty(this, "cause", {
        value: cause,
        writable: true,
        configurable: true,
      });
    }
  }
}
/** No answer: nobody listens, or the connection broke. `cause` says what happened. */
export class NetworkError extends CallError {
  name = "NetworkError";
}
/** No answer in time. */
export class CallTimeout extends NetworkError {
  name = "CallTimeout";
}
/** An answer that is neither a success nor an error that the function declares. */
export class StatusError extends CallError {
  name = "StatusError";
  status;
  /** The body: parsed where it is JSON, else its text. */
  body;
  problem;
  /** What the server finds wrong with the request. */
  violations;
  constructor(route, status, body, problem, words = said(problem)) {
    super(route, `${route} answered ${status}${words}`);
    this.status = status;
    this.body = body;
    this.problem = problem;
    this.violations = violationsIn(problem);
  }
}
/** A success with a value that is not what the function promises. */
export class AnswerError extends CallError {
  name = "AnswerError";
  status;
  body;
  violations;
  constructor(route, status, body, violations) {
    super(
      route,
      `${route} answered ${status} with a value that is not valid: ${summary(violations)}`,
    );
    this.status = status;
    this.body = body;
    this.violations = violations;
  }
}
/** A success whose body is not JSON. */
export class ResponseError extends CallError {
  name = "ResponseError";
  status;
  body;
  constructor(route, status, body, cause) {
    super(route, `${route} answered ${status} without JSON`, cause);
    this.status = status;
    this.body = body;
  }
}
/** What a server says itself. */
function said(problem) {
  const words = [problem?.title, problem?.detail].filter(Boolean).join(": ");
  return words && ` (${words})`;
}
/** Nothing of what a server says of itself is certain. */
function violationsIn(problem) {
  const violations = problem?.violations;
  return Array.isArray(violations) ? violations.filter(isViolation) : [];
}
function isViolation(value) {
  return [value?.path, value?.code, value?.message].every(
    (part) => typeof part === "string",
  );
}
