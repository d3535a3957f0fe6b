// The forstgen runtime, copied unchanged. DO NOT EDIT.
/** What is wrong with a value that is nested deeper than the stack. */
export const TOO_DEEP = {
  path: "",
  code: "json.depth",
  message: "is nested deeper than 200 levels",
};
const NAMED = 3;
/**
 * What to say of a value that did not pass. The stack that was not enough for the question may be
 * enough to find that nothing is wrong: compiled functions need less of it.
 */
export function reasons(violations) {
  return violations.length > 0 ? violations : [TOO_DEEP];
}
/** The first violations in one line: `/id must not be empty; /age is required`. */
export function summary(violations) {
  const named = violations
    .slice(0, NAMED)
    .map(({ path, message }) => (path ? `${path} ${message}` : message));
  const others = violations.length - named.length;
  return named.join("; ") + (others > 0 ? ` and ${others} more` : "");
}
