// The forstgen runtime, copied unchanged. DO NOT EDIT.
import {
  CallTimeout,
  NetworkError,
  ResponseError,
  StatusError,
} from "./errors.js";
import { environmentVariable, platform } from "./platform.js";
const DEFAULT_BASE_URL = "http://localhost:8080";
/** Calls a function of the server. `undefined` as `body` sends none. */
export async function call(route, body, errors, options = {}) {
  const answer = await send(route, JSON.stringify(body), options);
  if (!answer.ok) {
    throw failure(route, answer, errors);
  }
  if (answer.text === "") {
    return undefined;
  }
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    throw new ResponseError(route, answer.status, answer.text, cause);
  }
}
/** Sends the request and reads the whole answer; both count against the timeout. */
async function send(route, body, options) {
  const url = baseUrl(options).replace(/\/+$/, "") + route;
  const limit = timeLimit(options);
  const request = { method: "POST", headers: headers(options) };
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
function headers(options) {
  const result = {
    accept: "application/json, application/problem+json",
  };
  const own = options.headers ?? {};
  for (const name of Object.keys(own)) {
    result[name.toLowerCase()] = own[name];
  }
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
/** The error that an answer stands for: a declared one where its tag says so. */
function failure(route, answer, errors) {
  const body = parsed(answer.text);
  const problem = isObject(body) ? body : undefined;
  const known = errors.find(({ tag }) => tag === problem?.tag);
  if (known !== undefined) {
    return new known(problem?.payload ?? {}, problem?.detail);
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
