// What the installed package promises; whatever is not so does not compile.

import {
  type CallOptions,
  type ErrorData,
  type Failure,
  health,
  InvalidRecord,
  type NotFound,
  Overflow,
  processData,
  type Record,
  rename,
  Role,
  schemaHash,
  StatusError,
  type Store,
} from "@forst/sidecar";
import type { Money } from "@forst/sidecar/shared";
import * as hostile from "hostile";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

export const results: [
  Same<Awaited<ReturnType<typeof processData>>, Record>,
  Same<Awaited<ReturnType<typeof rename>>, Record | null>,
  Same<Awaited<ReturnType<typeof health>>, void>,
  Same<Parameters<typeof processData>[0], Record>,
  Same<InvalidRecord["tag"], "routes/InvalidRecord">,
  Same<Role, "admin" | "viewer">,
  Same<Record["status"], "new" | "done">,
  Same<Record["price"], Money | null | undefined>,
  Same<Failure, InvalidRecord | NotFound>,
] = [true, true, true, true, true, true, true, true, true];

const admin: Role = Role.Admin;

export const record: Record = {
  id: "a",
  status: "new",
  level: 2,
  tags: ["x", null],
  roles: { [admin]: 1 },
  slots: { 1: [] },
  outcome: { ok: true, value: null },
  position: [1, 2],
  extra: { anything: "goes" },
  // An error that was caught is data already.
  cause: new InvalidRecord({ id: "a", reason: "b" }, "why"),
};

const options: CallOptions = {
  baseUrl: schemaHash,
  headers: { authorization: "…" },
  signal: new AbortController().signal,
  timeout: 1000,
  fetch: globalThis.fetch,
};

export async function main(): Promise<string> {
  try {
    await processData(record, options);
    await rename("id", null, 1, { signal: undefined });
    return "done";
  } catch (error) {
    if (error instanceof InvalidRecord || error instanceof Overflow) {
      return describe(error);
    }
    return error instanceof StatusError ? `${error.status}` : "unknown";
  }
}

function describe(error: InvalidRecord | Overflow): string {
  switch (error.tag) {
    case "routes/InvalidRecord":
      return error.payload.reason;
    case Overflow.tag:
      return error.message;
  }
}

export const data: ErrorData<Failure> = {
  tag: "shared/NotFound",
  message: "gone",
  payload: { id: "a" },
};

export const store: Store = {
  name: "memory",
  get: async () => null,
  get_: async () => undefined,
  new_: async () => {},
  name_: async () => {},
};

export async function hostiles(): Promise<hostile.Fields["constructor"]> {
  const promise: hostile.NamesPromise = await hostile.routesDelete();
  await hostile.takeArguments(String(promise.self));
  return "";
}

// @ts-expect-error -- a required field is missing
export const incomplete: Money = { amount: 1 };

// @ts-expect-error -- parameters have types
export const mistyped: Promise<unknown> = rename(1, null, 1);
