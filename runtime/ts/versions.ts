// The forstgen runtime, copied unchanged. DO NOT EDIT.

/** The version that a call is of, and what comes of it where the server's is another. */

import { type Problem, StatusError } from "./errors.js";

const MISMATCH = "urn:forst:version-mismatch";
const PARTS: string[] = ["request", "result", "error"];
const FACETS: string[] = ["wire", "validation"];

/** The hash of a schema, and the fingerprint of one function of it. */
export interface FunctionVersion {
  readonly schema: string;
  readonly function: string;
}

/**
 * Where client and server differ: in which part of the function, and in its JSON (`wire`) or in
 * what else is asked of it (`validation`). Each side has a fingerprint, which is `"-"` for nothing.
 */
export interface Difference {
  readonly part: "request" | "result" | "error";
  readonly facet: "wire" | "validation";
  readonly client: string;
  readonly server: string;
}

/** The server has another version of the function, and nothing says that the two may meet. */
export class VersionMismatchError extends StatusError {
  override readonly name: string = "VersionMismatchError";
  /** As the schema has it: `orders.Place`. Empty where the server does not say it. */
  readonly function: string;
  readonly differences: readonly Difference[];
  readonly client: FunctionVersion;
  /** What the server says of itself; empty where it does not. */
  readonly server: FunctionVersion;

  constructor(
    route: string,
    status: number,
    problem: Problem,
    client: FunctionVersion,
  ) {
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
export function isMismatch(
  status: number,
  problem: Problem | undefined,
): problem is Problem {
  return status === 409 && problem?.type === MISMATCH;
}

/** What differs, and what to do about it. */
function explanation(name: string, differences: readonly Difference[]): string {
  const places = differences.map(({ part, facet }) => `${part} (${facet})`);
  const where = places.length > 0 ? `: ${places.join(", ")}` : "";
  return (
    `: client and server have different versions of ${name || "it"}${where}. ` +
    "Generate both sides from one version of the schema, or record that the two may meet " +
    "with `forstgen breaking --compatible`"
  );
}

/** Nothing of what a server says of itself is certain. */
function differencesIn(problem: Problem): readonly Difference[] {
  const differences = problem["differences"];
  return Array.isArray(differences) ? differences.filter(isDifference) : [];
}

function isDifference(value: any): value is Difference {
  return (
    PARTS.some((part) => part === value?.part) &&
    FACETS.some((facet) => facet === value.facet) &&
    typeof value.client === "string" &&
    typeof value.server === "string"
  );
}

function versionIn(value: any): FunctionVersion {
  return { schema: text(value?.schema), function: text(value?.function) };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
