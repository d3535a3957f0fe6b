// The forstgen runtime, copied unchanged. DO NOT EDIT.
/**
 * What form, router and RPC libraries take for a validator: Standard Schema, version 1. The words
 * are those of its specification; no package is needed for them.
 */
import { reasons } from "./violations.js";
export function schema(isValid, violations) {
  const validate = (value) =>
    isValid(value)
      ? { value }
      : {
          issues: reasons(violations(value)).map((each) => issue(each, value)),
        };
  return { "~standard": { version: 1, vendor: "forstgen", validate } };
}
function issue({ path, code, message }, value) {
  return { message, path: steps(path, value), code };
}
/** The steps of a JSON Pointer. Only the value tells the index of an element from a key. */
function steps(path, value) {
  return path
    .split("/")
    .slice(1)
    .map((escaped) => {
      const step = escaped.replace(/~1/g, "/").replace(/~0/g, "~");
      const isIndex = Array.isArray(value);
      value = value?.[step];
      return isIndex ? Number(step) : step;
    });
}
