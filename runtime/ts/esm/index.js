// The forstgen runtime, copied unchanged. DO NOT EDIT.
/** All that generated code and its users may touch of the runtime. */
export { call } from "./client.js";
export { collected, remembered, unanswered } from "./depth.js";
export {
  AnswerError,
  CallError,
  CallTimeout,
  ForstError,
  ForstValidationError,
  NetworkError,
  NominalError,
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
export { schema } from "./schema.js";
export { VersionMismatchError } from "./versions.js";
