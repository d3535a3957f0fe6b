// Calls the installed packages and prints, as JSON, what came of every call.

import * as hostile from "hostile";
import * as hostileNames from "hostile/errors";
import * as sidecar from "@forst/sidecar";
import { health, InvalidRecord, processData, rename } from "@forst/sidecar";
import { Role } from "@forst/sidecar/users";
import { schemaHash } from "@forst/sidecar/schema";

const results = {};

async function record(name, call) {
  try {
    results[name] = { value: (await call()) ?? null };
  } catch (error) {
    results[name] = {
      class: error.constructor.name,
      name: error.name,
      message: error.message,
      cause: error.cause?.name,
      isError: error instanceof Error,
      isForstError: error instanceof sidecar.ForstError,
      isCallError: error instanceof sidecar.CallError,
      isNominalError: error instanceof sidecar.NominalError,
      properties: { ...error },
      json: JSON.parse(JSON.stringify(error)),
    };
  }
}

const valid = {
  id: "a",
  status: "new",
  level: 2,
  tags: ["x", null],
  roles: { admin: 1 },
  slots: { 1: [] },
  outcome: { ok: true },
  position: [1, 2],
  extra: { anything: "goes" },
};

const base = process.env.FORST_BASE_URL;
const to = (path) => ({ baseUrl: `${base}/${path}` });
const closed = new AbortController();
closed.abort(new RangeError("not any more"));
const later = new AbortController();
setTimeout(() => later.abort(new RangeError("changed my mind")), 100);

await record("success", () => processData({ ...valid, ["__proto__"]: 1 }));
await record("void", () => health({ headers: { "X-Trace": "1", Accept: "*/*" } }));
await record("null", () => rename("a", null, 7));
await record("several", () => rename("a", "b", 7, to("several/")));
await record("declared", () => processData(valid, to("declared")));
await record("shared", () => rename("a", null, 7, to("declared")));
await record("undeclared", () => processData(valid, to("undeclared")));
await record("malformed error", () => processData(valid, to("malformed")));
await record("bad answer", () => processData(valid, to("bad-answer")));
await record("unchecked answer", () =>
  processData(valid, { ...to("bad-answer"), validateAnswer: false }),
);
await record("bad request", () => processData({ ...valid, id: "", level: 3 }));
await record("unchecked request", () =>
  processData({ id: "" }, { ...to("refused"), validateRequest: false }),
);
await record("several, bad", () => rename("", null, 1.5));
await record("text", () => health(to("text")));
await record("not json", () => health(to("not-json")));
await record("missing", () => health(to("nowhere")));
await record("refused", () => health({ baseUrl: "http://127.0.0.1:1" }));
await record("slow", () => health({ ...to("slow"), timeout: 100 }));
await record("quick", () => health({ timeout: 10_000 }));
await record("aborted", () => health({ signal: closed.signal, timeout: 1000 }));
await record("abort", () => health({ ...to("slow"), signal: later.signal }));
await record("other fetch", () =>
  health({
    baseUrl: "x:",
    fetch: async (url, request) => ({
      ok: true,
      status: 200,
      text: async () => JSON.stringify({ url, method: request.method }),
    }),
  }),
);
await record("thrown", () => {
  throw new InvalidRecord({ id: "a", reason: "b" });
});

delete process.env.FORST_BASE_URL;
await record("default url", () =>
  health({
    fetch: async (url) => {
      throw new TypeError(url);
    },
  }),
);
const { process: node } = globalThis;
globalThis.process = undefined;
await record("no process", () =>
  health({
    fetch: async (url) => {
      throw new TypeError(url);
    },
  }),
);
globalThis.process = node;

results.exports = Object.keys(sidecar).sort();
results.role = Role;
results.schemaHash = schemaHash;
results.hostile = {
  functions: Object.keys(hostile).filter((name) => /^take/.test(name)).length,
  keys: { ...hostile.Keys },
  tags: Object.values(hostileNames).flatMap((value) => value.tag ?? []),
};
hostile.takeAll;

console.log(JSON.stringify(results));
