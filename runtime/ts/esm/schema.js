// The forstgen runtime, copied unchanged. DO NOT EDIT.
export function schema(isValid, violations) {
  const validate = (value) =>
    isValid(value) ? { value } : { issues: violations(value).map(issue) };
  return { "~standard": { version: 1, vendor: "forstgen", validate } };
}
function issue({ path, code, message }) {
  return { message, path: path.split("/").slice(1).map(unescaped), code };
}
function unescaped(step) {
  return step.replace(/~1/g, "/").replace(/~0/g, "~");
}
