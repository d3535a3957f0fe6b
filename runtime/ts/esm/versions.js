// The forstgen runtime, copied unchanged. DO NOT EDIT.
/** The version that a call is of, and what comes of it where the server's is another. */
import { StatusError } from "./errors.js";
const MISMATCH = "urn:forst:version-mismatch";
const PARTS = ["request", "result", "error"];
const FACETS = ["wire", "validation"];
/** The server has another version of the function, and nothing says that the two may meet. */
export class VersionMismatchError extends StatusError {
  name = "VersionMismatchError";
  /** As the schema has it: `orders.Place`. Empty where the server does not say it. */
  function;
  differences;
  client;
  /** What the server says of itself; empty where it does not. */
  server;
  constructor(route, status, problem, client) {
    const name = text(problem["function"]);
    const differences = differencesIn(problem);
    const words = explanation(name, differences);
    super(route, status, problem, problem, words);
    this.function = name;
    this.differences = differences;
    this.client = { schema: client.schema, function: client.function };
    this.server = versionIn(problem["server"]);
  }
}
/** Whether an answer says that client and server are of different versions. */
export function isMismatch(status, problem) {
  return status === 409 && problem?.type === MISMATCH;
}
/** What differs, and what to do about it. */
function explanation(name, differences) {
  const places = differences.map(({ part, facet }) => `${part} (${facet})`);
  const where = places.length > 0 ? `: ${places.join(", ")}` : "";
  return (
    `: client and server have different versions of ${name || "it"}${where}. ` +
    "Generate both sides from one version of the schema, or record that the two may meet " +
    "with `forstgen breaking --compatible`"
  );
}
/** Nothing of what a server says of itself is certain. */
function differencesIn(problem) {
  const differences = problem["differences"];
  return Array.isArray(differences) ? differences.filter(isDifference) : [];
}
function isDifference(value) {
  return (
    PARTS.some((part) => part === value?.part) &&
    FACETS.some((facet) => facet === value.facet) &&
    typeof value.client === "string" &&
    typeof value.server === "string"
  );
}
function versionIn(value) {
  return { schema: text(value?.schema), function: text(value?.function) };
}
function text(value) {
  return typeof value === "string" ? value : "";
}
