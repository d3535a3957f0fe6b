// The forstgen runtime, copied unchanged. DO NOT EDIT.

/** All that generated code and its users may touch of the runtime. */

export { call, type CallOptions } from "./client.js";
export type { AnyError, Err, ErrorData, Ok } from "./data.js";
export { collected, remembered, unanswered } from "./depth.js";
export {
  AnswerError,
  CallError,
  CallTimeout,
  ForstError,
  ForstValidationError,
  NetworkError,
  NominalError,
  type Problem,
  refuse,
  ResponseError,
  StatusError,
} from "./errors.js";
export { collectAnyError, Findings, sortedKeys, step } from "./findings.js";
export { readJson } from "./json.js";
export {
  hasAtLeast,
  hasAtMost,
  isAnyError,
  isArray,
  isBool,
  isFloat,
  isInt,
  isIntKey,
  isJson,
  isMap,
  isObject,
  isPlainObject,
  isResult,
  isString,
  isText,
  keys,
  own,
  size,
} from "./judge.js";
export type { Fetch } from "./platform.js";
export { type Issue, type Schema, schema, type Verdict } from "./schema.js";
export { type Difference, VersionMismatchError } from "./versions.js";
export type { Violation } from "./violations.js";
