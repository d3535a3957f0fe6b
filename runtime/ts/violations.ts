// The forstgen runtime, copied unchanged. DO NOT EDIT.

/** One thing that is wrong with a value, and where. */
export interface Violation {
  /** A JSON Pointer (RFC 6901) of wire names; `""` is the whole value. */
  path: string;
  /** What is broken: `required`, `type`, `string.min`, … */
  code: string;
  message: string;
  /** The name behind the `or` of the rule, where there is one. */
  error?: string;
}

/** What is wrong with a value that is nested deeper than the stack. */
export const TOO_DEEP: Violation = {
  path: "",
  code: "json.depth",
  message: "is nested deeper than 200 levels",
};

const NAMED = 3;

/**
 * What to say of a value that did not pass. The stack that was not enough for the question may be
 * enough to find that nothing is wrong: compiled functions need less of it.
 */
export function reasons(
  violations: readonly Violation[],
): readonly Violation[] {
  return violations.length > 0 ? violations : [TOO_DEEP];
}

/** The first violations in one line: `/id must not be empty; /age is required`. */
export function summary(violations: readonly Violation[]): string {
  const named = violations
    .slice(0, NAMED)
    .map(({ path, message }) => (path ? `${path} ${message}` : message));
  const others = violations.length - named.length;
  return named.join("; ") + (others > 0 ? ` and ${others} more` : "");
}
