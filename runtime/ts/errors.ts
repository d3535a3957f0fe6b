// The forstgen runtime, copied unchanged. DO NOT EDIT.

import { reasons, summary, type Violation } from "./violations.js";

/** Whatever generated code throws on purpose. */
export class ForstError extends Error {
  override readonly name: string = "ForstError";
}

/** A value, or a JSON text, that is not valid. */
export class ForstValidationError extends ForstError {
  override readonly name: string = "ForstValidationError";
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(summary(violations));
    this.violations = violations;
  }
}

/** Throws what is wrong with a value that does not pass. */
export function refuse(violations: readonly Violation[]): never {
  throw new ForstValidationError(reasons(violations));
}

/** An error that the schema declares. `tag` is its identity: `<package>/<Name>`. */
export abstract class NominalError extends ForstError {
  abstract readonly tag: string;
  abstract readonly payload: object;

  /** The error as data: as JSON has it where a type names it. */
  toJSON(): { tag: string; message: string; payload: object } {
    return { tag: this.tag, message: this.message, payload: this.payload };
  }
}

/** The class of a declared error. */
export interface NominalErrorClass {
  readonly tag: string;
  // Every error has a payload of its own.
  new (payload: any, message?: string): NominalError;
}

/** A call that brought no answer of the expected type. */
export class CallError extends ForstError {
  override readonly name: string = "CallError";
  readonly route: string;

  constructor(route: string, message: string, cause?: unknown) {
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
  override readonly name: string = "NetworkError";
}

/** No answer in time. */
export class CallTimeout extends NetworkError {
  override readonly name: string = "CallTimeout";
}

/** The body of an answer that reports a problem (RFC 9457). */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  tag?: string;
  payload?: object;
  /** What is wrong with the request, where the server says so. */
  violations?: Violation[];
  [member: string]: unknown;
}

/** An answer that is neither a success nor an error that the function declares. */
export class StatusError extends CallError {
  override readonly name: string = "StatusError";
  readonly status: number;
  /** The body: parsed where it is JSON, else its text. */
  readonly body: unknown;
  readonly problem: Problem | undefined;
  /** What the server finds wrong with the request. */
  readonly violations: readonly Violation[];

  constructor(
    route: string,
    status: number,
    body: unknown,
    problem: Problem | undefined,
    words: string = said(problem),
  ) {
    super(route, `${route} answered ${status}${words}`);
    this.status = status;
    this.body = body;
    this.problem = problem;
    this.violations = violationsIn(problem);
  }
}

/** A success with a value that is not what the function promises. */
export class AnswerError extends CallError {
  override readonly name: string = "AnswerError";
  readonly status: number;
  readonly body: unknown;
  readonly violations: readonly Violation[];

  constructor(
    route: string,
    status: number,
    body: unknown,
    violations: readonly Violation[],
  ) {
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
  override readonly name: string = "ResponseError";
  readonly status: number;
  readonly body: string;

  constructor(route: string, status: number, body: string, cause: unknown) {
    super(route, `${route} answered ${status} without JSON`, cause);
    this.status = status;
    this.body = body;
  }
}

/** What a server says itself. */
function said(problem: Problem | undefined): string {
  const words = [problem?.title, problem?.detail].filter(Boolean).join(": ");
  return words && ` (${words})`;
}

/** Nothing of what a server says of itself is certain. */
function violationsIn(problem: Problem | undefined): readonly Violation[] {
  const violations: unknown = problem?.violations;
  return Array.isArray(violations) ? violations.filter(isViolation) : [];
}

function isViolation(value: any): value is Violation {
  return [value?.path, value?.code, value?.message].every(
    (part) => typeof part === "string",
  );
}
