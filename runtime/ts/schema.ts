// The forstgen runtime, copied unchanged. DO NOT EDIT.

/**
 * What form, router and RPC libraries take for a validator: Standard Schema, version 1. The words
 * are those of its specification; no package is needed for them.
 */

import type { Violation } from "./violations.js";

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
  readonly path: readonly string[];
  readonly code: string;
}

export function schema<T>(
  isValid: (value: unknown) => value is T,
  violations: (value: unknown) => Violation[],
): Schema<T> {
  const validate = (value: unknown): Verdict<T> =>
    isValid(value) ? { value } : { issues: violations(value).map(issue) };
  return { "~standard": { version: 1, vendor: "forstgen", validate } };
}

function issue({ path, code, message }: Violation): Issue {
  return { message, path: path.split("/").slice(1).map(unescaped), code };
}

function unescaped(step: string): string {
  return step.replace(/~1/g, "/").replace(/~0/g, "~");
}
