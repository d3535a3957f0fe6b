// The forstgen runtime, copied unchanged. DO NOT EDIT.
const NAMED = 3;
/** The first violations in one line: `/id must not be empty; /age is required`. */
export function summary(violations) {
  const named = violations
    .slice(0, NAMED)
    .map(({ path, message }) => (path ? `${path} ${message}` : message));
  const others = violations.length - named.length;
  return named.join("; ") + (others > 0 ? ` and ${others} more` : "");
}
