// The forstgen runtime, copied unchanged. DO NOT EDIT.

/** All that generated code and its users may touch of the runtime. */

export { call, type CallOptions } from "./client.js";
export type { AnyError, Err, ErrorData, Ok } from "./data.js";
export {
  CallError,
  CallTimeout,
  ForstError,
  NetworkError,
  NominalError,
  type Problem,
  ResponseError,
  StatusError,
} from "./errors.js";
export type { Fetch } from "./platform.js";
