// The forstgen runtime, copied unchanged. DO NOT EDIT.

/**
 * What form, router and RPC libraries take for a validator: Standard Schema, version 1. The words
 * are those of its specification; no package is needed for them.
 */

import { reasons, type Violation } from "./violations.js";

export interface Schema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Verdict<T>;
    /** For inference only; never there at run time. */
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

export type Verdict<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A violation, with its path in steps. */
export interface Issue {
  readonly message: string;
  /** Keys, and the indexes of elements as numbers. */
  readonly path: readonly (string | number)[];
  readonly code: string;
}

export function schema<T>(
  isValid: (value: unknown) => value is T,
  violations: (value: unknown) => Violation[],
): Schema<T> {
  const validate = (value: unknown): Verdict<T> =>
    isValid(value)
      ? { value }
      : {
          issues: reasons(violations(value)).map((each) => issue(each, value)),
        };
  return { "~standard": { version: 1, vendor: "forstgen", validate } };
}

function issue({ path, code, message }: Violation, value: unknown): Issue {
  return { message, path: steps(path, value), code };
}

/** The steps of a JSON Pointer. Only the value tells the index of an element from a key. */
function steps(path: string, value: any): (string | number)[] {
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
