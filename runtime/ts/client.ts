// The forstgen runtime, copied unchanged. DO NOT EDIT.

import {
  CallTimeout,
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

const DEFAULT_BASE_URL = "http://localhost:8080";

/** How to make a call; the last argument of every generated function. */
export interface CallOptions {
  /** Where the server is; else `FORST_BASE_URL` says so, else `http://localhost:8080`. */
  baseUrl?: string | undefined;
  /** Headers to send besides our own, or instead of them. */
  headers?: { readonly [name: string]: string } | undefined;
  /** Ends the call; it then fails with the signal's reason, as `fetch` does. */
  signal?: Signal | undefined;
  /** Milliseconds until the call ends with `CallTimeout`; without it, never. */
  timeout?: number | undefined;
  /** What to call instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
}

interface Answer {
  ok: boolean;
  status: number;
  text: string;
}

/** Calls a function of the server. `undefined` as `body` sends none. */
export async function call<T>(
  route: string,
  body: unknown,
  errors: readonly NominalErrorClass[],
  options: CallOptions = {},
): Promise<T> {
  const answer = await send(route, JSON.stringify(body), options);
  if (!answer.ok) {
    throw failure(route, answer, errors);
  }
  if (answer.text === "") {
    return undefined as T;
  }
  try {
    return JSON.parse(answer.text) as T;
  } catch (cause) {
    throw new ResponseError(route, answer.status, answer.text, cause);
  }
}

/** Sends the request and reads the whole answer; both count against the timeout. */
async function send(
  route: string,
  body: string | undefined,
  options: CallOptions,
): Promise<Answer> {
  const url = baseUrl(options).replace(/\/+$/, "") + route;
  const limit = timeLimit(options);
  const request: FetchRequest = { method: "POST", headers: headers(options) };
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

function headers(options: CallOptions): { [name: string]: string } {
  const result: { [name: string]: string } = {
    accept: "application/json, application/problem+json",
  };
  const own = options.headers ?? {};
  for (const name of Object.keys(own)) {
    result[name.toLowerCase()] = own[name] as string;
  }
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

/** The error that an answer stands for: a declared one where its tag says so. */
function failure(
  route: string,
  answer: Answer,
  errors: readonly NominalErrorClass[],
): Error {
  const body = parsed(answer.text);
  const problem = isObject(body) ? (body as Problem) : undefined;
  const known = errors.find(({ tag }) => tag === problem?.tag);
  if (known !== undefined) {
    return new known(problem?.payload ?? {}, problem?.detail);
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
