// The forstgen runtime, copied unchanged. DO NOT EDIT.
import {
  AnswerError,
  CallTimeout,
  ForstValidationError,
  NetworkError,
  ResponseError,
  StatusError,
} from "./errors.js";
import { environmentVariable, platform } from "./platform.js";
import { isMismatch, VersionMismatchError } from "./versions.js";
const DEFAULT_BASE_URL = "http://localhost:8080";
/** Calls a function of the server. `undefined` as `body` sends none. */
export async function call(route, body, options = {}, contract) {
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
  return value;
}
function success(route, { status, text }) {
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
async function send(route, body, options, contract) {
  const url = baseUrl(options).replace(/\/+$/, "") + route;
  const limit = timeLimit(options);
  const request = {
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
function baseUrl(options) {
  return (
    options.baseUrl || environmentVariable("FORST_BASE_URL") || DEFAULT_BASE_URL
  );
}
function headers(options, { schema, function: own, servers = [] }) {
  const result = {
    accept: "application/json, application/problem+json",
  };
  const callers = options.headers ?? {};
  for (const name of Object.keys(callers)) {
    result[name.toLowerCase()] = callers[name];
  }
  // The server goes by these: a caller who copies headers from elsewhere must not change them.
  result["forst-schema"] = schema;
  result["forst-function"] = [own, ...servers].join(", ");
  return result;
}
/** One signal for the caller's own and for the timeout. */
function timeLimit({ signal, timeout }) {
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
function failure(route, answer, contract) {
  const body = parsed(answer.text);
  const problem = isObject(body) ? body : undefined;
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
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
