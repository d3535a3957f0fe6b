// The forstgen runtime, copied unchanged. DO NOT EDIT.
export function rejected(violations) {
  return { issues: violations.map(issue) };
}
function issue({ path, code, message }) {
  return { message, path: path.split("/").slice(1).map(unescaped), code };
}
function unescaped(step) {
  return step.replace(/~1/g, "/").replace(/~0/g, "~");
}
