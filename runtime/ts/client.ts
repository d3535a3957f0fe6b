// The forstgen runtime, copied unchanged. DO NOT EDIT.

import {
  AnswerError,
  CallTimeout,
  ForstValidationError,
  NetworkError,
  type NominalErrorClass,
  type Problem,
  ResponseError,
  StatusError,
} from "./errors.js";
import {
  environmentVariable,
  type Fetch,
  type FetchRequest,
  platform,
  type Signal,
} from "./platform.js";
import { isMismatch, VersionMismatchError } from "./versions.js";
import type { Violation } from "./violations.js";

const DEFAULT_BASE_URL = "http://localhost:8080";

/** How to make a call; the last argument of every generated function. */
export interface CallOptions {
  /** Where the server is; else `FORST_BASE_URL` says so, else `http://localhost:8080`. */
  baseUrl?: string | undefined;
  /** Headers to send besides our own, or instead of them; never instead of `Forst-…`. */
  headers?: { readonly [name: string]: string } | undefined;
  /** Ends the call; it then fails with the signal's reason, as `fetch` does. */
  signal?: Signal | undefined;
  /** Milliseconds until the call ends with `CallTimeout`; without it, never. */
  timeout?: number | undefined;
  /** What to call instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** Whether to validate what is sent, so that a mistake never leaves the process: yes. */
  validateRequest?: boolean | undefined;
  /** Whether to validate what comes back: yes. */
  validateAnswer?: boolean | undefined;
}

type Validate = (value: unknown) => Violation[];

/** What a call has to hold. Where nothing is said, there is nothing to validate. */
export interface Contract {
  /** The hash of the client's schema. */
  schema: string;
  /** The fingerprint of the function as the client knows it. */
  function: string;
  /** Those of servers that have another version of it and may be called as well. */
  servers?: readonly string[];
  request?: Validate;
  answer?: Validate;
  /** The errors that may be thrown, each with the test of what it is made from. */
  errors?: readonly DeclaredError[];
}

type DeclaredError = readonly [
  error: NominalErrorClass,
  isValid: (value: unknown) => boolean,
];

interface Answer {
  ok: boolean;
  status: number;
  text: string;
}

/** Calls a function of the server. `undefined` as `body` sends none. */
export async function call<T>(
  route: string,
  body: unknown,
  options: CallOptions | undefined = {},
  contract: Contract,
): Promise<T> {
  const { request, answer } = contract;
  if (request !== undefined && options.validateRequest !== false) {
    const violations = request(body);
    if (violations.length > 0) {
      throw new ForstValidationError(violations);
    }
  }
  const sent = JSON.stringify(body);
  const received = await send(route, sent, options, contract);
  if (!received.ok) {
    throw failure(route, received, contract);
  }
  const value = success(route, received);
  if (answer !== undefined && options.validateAnswer !== false) {
    const violations = answer(value);
    if (violations.length > 0) {
      throw new AnswerError(route, received.status, value, violations);
    }
  }
  return value as T;
}

function success(route: string, { status, text }: Answer): unknown {
  if (text === "") {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResponseError(route, status, text, cause);
  }
}

/** Sends the request and reads the whole answer; both count against the timeout. */
async function send(
  route: string,
  body: string | undefined,
  options: CallOptions,
  contract: Contract,
): Promise<Answer> {
  const url = baseUrl(options).replace(/\/+$/, "") + route;
  const limit = timeLimit(options);
  const request: FetchRequest = {
    method: "POST",
    headers: headers(options, contract),
  };
  if (body !== undefined) {
    request.headers["content-type"] ??= "application/json";
    request.body = body;
  }
  if (limit.signal !== undefined) {
    request.signal = limit.signal;
  }
  const fetch = options.fetch ?? platform.fetch;
  try {
    const response = await fetch(url, request);
    const text = await response.text();
    return { ok: response.ok, status: response.status, text };
  } catch (cause) {
    if (options.signal?.aborted) {
      throw cause;
    }
    if (limit.isOver()) {
      const words = `${route} gave no answer within ${options.timeout} ms`;
      throw new CallTimeout(route, words, cause);
    }
    throw new NetworkError(route, `${route} gave no answer from ${url}`, cause);
  } finally {
    limit.clear();
  }
}

function baseUrl(options: CallOptions): string {
  return (
    options.baseUrl || environmentVariable("FORST_BASE_URL") || DEFAULT_BASE_URL
  );
}

function headers(
  options: CallOptions,
  { schema, function: own, servers = [] }: Contract,
): { [name: string]: string } {
  const result: { [name: string]: string } = {
    accept: "application/json, application/problem+json",
  };
  const callers = options.headers ?? {};
  for (const name of Object.keys(callers)) {
    result[name.toLowerCase()] = callers[name] as string;
  }
  // The server goes by these: a caller who copies headers from elsewhere must not change them.
  result["forst-schema"] = schema;
  result["forst-function"] = [own, ...servers].join(", ");
  return result;
}

interface TimeLimit {
  signal: Signal | undefined;
  isOver(): boolean;
  clear(): void;
}

/** One signal for the caller's own and for the timeout. */
function timeLimit({ signal, timeout }: CallOptions): TimeLimit {
  if (timeout === undefined) {
    return { signal, isOver: () => false, clear: () => {} };
  }
  const controller = new platform.AbortController();
  const abort = () => controller.abort(signal?.reason);
  let isOver = false;
  const timer = platform.setTimeout(() => {
    isOver = true;
    abort();
  }, timeout);
  if (signal?.aborted) {
    abort();
  }
  signal?.addEventListener("abort", abort);
  const clear = () => {
    platform.clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, isOver: () => isOver, clear };
}

/** The error that an answer stands for: a declared one where its tag and its payload say so. */
function failure(route: string, answer: Answer, contract: Contract): Error {
  const body = parsed(answer.text);
  const problem = isObject(body) ? (body as Problem) : undefined;
  if (problem !== undefined) {
    const { tag, payload = {}, detail } = problem;
    const known = contract.errors?.find(([error]) => error.tag === tag);
    if (known?.[1]({ tag, payload, message: detail ?? "" })) {
      return new known[0](payload, detail);
    }
  }
  if (isMismatch(answer.status, problem)) {
    return new VersionMismatchError(route, answer.status, problem, contract);
  }
  return new StatusError(route, answer.status, body, problem);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
