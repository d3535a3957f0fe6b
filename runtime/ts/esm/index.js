// The forstgen runtime, copied unchanged. DO NOT EDIT.
/** All that generated code and its users may touch of the runtime. */
export { call } from "./client.js";
export {
  CallError,
  CallTimeout,
  ForstError,
  NetworkError,
  NominalError,
  ResponseError,
  StatusError,
} from "./errors.js";
