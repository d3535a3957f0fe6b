// The forstgen runtime, copied unchanged. DO NOT EDIT.

import { isDecimal, isObject, isString, keys } from "./judge.js";
import type { Violation } from "./violations.js";

/** What collects the violations of one type. */
export type Collect = (value: unknown, path: string, found: Findings) => void;

const INT_RANGE = "must be between -9007199254740991 and 9007199254740991";

/**
 * Where something is missing or of the wrong type: guards do not look there, nor inside.
 *
 * Most values are never looked at by a guard, so places are only put in order for the first one.
 */
class Faults {
  private readonly places: string[] = [];
  private insides: string[] | undefined;
  private known: Set<string> | undefined;
  private count = 0;

  add(path: string): void {
    this.places.push(path);
  }

  /** What is inside of a fault is judged all the same, but no guard looks at it. */
  close(path: string): void {
    this.places.push(path);
    (this.insides ??= []).push(`${path}/`);
  }

  areAt(path: string): boolean {
    if (this.places.length === 0) {
      return false;
    }
    this.known ??= new Set();
    for (; this.count < this.places.length; this.count++) {
      this.known.add(this.places[this.count]!);
    }
    return (
      this.known.has(path) ||
      this.insides?.some((inside) => path.startsWith(inside)) === true
    );
  }
}

/** The violations of one value. `undefined` is what is not there. */
export class Findings {
  readonly violations: Violation[];
  protected readonly faults: Faults;
  private missed: Set<string> | undefined;

  constructor(violations: Violation[] = [], faults: Faults = new Faults()) {
    this.violations = violations;
    this.faults = faults;
  }

  /** A rule that is broken; with an `error`, the message is that of an `or`. */
  report(path: string, code: string, message: string, error?: string): void {
    // Guards say once that something is missing.
    if (code === "required") {
      this.missed ??= new Set();
      if (this.missed.has(path)) {
        return;
      }
      this.missed.add(path);
    }
    this.violations.push(
      error === undefined
        ? { path, code, message }
        : { path, code, message, error },
    );
  }

  /** For what speaks with the `or` of somebody else where it has none of its own. */
  as(name: string, text?: string): Findings {
    return new Spoken(this, this.faults, name, text);
  }

  /** A value of the wrong type. */
  fault(path: string, code: string, message: string): void {
    this.faults.add(path);
    this.violations.push({ path, code, message });
  }

  /** An array of the wrong length. */
  faultLength(path: string, message: string): void {
    this.faults.close(path);
    this.violations.push({ path, code: "array.length", message });
  }

  /** A value that is missing or has the wrong type. */
  refuse(value: unknown, path: string, message: string, code = "type"): void {
    if (value === undefined) {
      this.fault(path, "required", "is required");
    } else {
      this.fault(path, code, message);
    }
  }

  /** A value that is no Int. */
  refuseInt(value: unknown, path: string): void {
    if (Number.isInteger(value)) {
      this.fault(path, "int.range", INT_RANGE);
    } else {
      this.refuse(value, path, "must be an integer");
    }
  }

  /** A key of the map at `map`, whose entry is at `path`, that breaks a rule. */
  badKey(map: string, path: string, message: string, error?: string): void {
    this.faults.add(map);
    this.faults.close(path);
    this.report(path, "map.key", message, error);
  }

  /** A key that is no Int. */
  badIntKey(map: string, path: string, key: string): void {
    this.badKey(
      map,
      path,
      isDecimal(key) ? `key ${INT_RANGE}` : "key must be an integer",
    );
  }

  /** Whether a guard may look at what is at `path` and, from there, at the end of every step. */
  isSound(path: string, ...steps: string[]): boolean {
    return (
      !this.faults.areAt(path) &&
      steps.every((step) => !this.faults.areAt((path += step)))
    );
  }

  /** For a question: what is found is not told. */
  asking(): Findings {
    return new Findings([], this.faults);
  }

  isEmpty(): boolean {
    return this.violations.length === 0;
  }

  /** For guards that are asked about a key of the map at `map`. */
  ofKey(map: string): Findings {
    return new OfKey(this, map);
  }
}

class Spoken extends Findings {
  readonly #found: Findings;
  readonly #name: string;
  readonly #text: string | undefined;

  constructor(
    found: Findings,
    faults: Faults,
    name: string,
    text: string | undefined,
  ) {
    super(found.violations, faults);
    this.#found = found;
    this.#name = name;
    this.#text = text;
  }

  override report(
    path: string,
    code: string,
    message: string,
    error?: string,
  ): void {
    const words = error === undefined ? (this.#text ?? message) : message;
    this.#found.report(path, code, words, error ?? this.#name);
  }
}

/** Whatever is said of a key is said of its entry. */
class OfKey extends Findings {
  readonly #found: Findings;
  readonly #map: string;

  constructor(found: Findings, map: string) {
    super();
    this.#found = found;
    this.#map = map;
  }

  override report(
    path: string,
    _code: string,
    message: string,
    error?: string,
  ): void {
    const words = error === undefined ? `key ${message}` : message;
    this.#found.badKey(this.#map, path, words, error);
  }
}

/** All that `collect` finds wrong with `value`. */
export function collected(collect: Collect, value: unknown): Violation[] {
  const found = new Findings();
  collect(value === undefined ? null : value, "", found);
  return found.violations;
}

export function collectAnyError(
  value: any,
  path: string,
  found: Findings,
): void {
  if (!isObject(value)) {
    found.refuse(value, path, "must be an object");
    return;
  }
  if (!isString(value.message)) {
    found.refuse(value.message, `${path}/message`, "must be a string");
  }
  if (value.tag != null && !isString(value.tag)) {
    found.refuse(value.tag, `${path}/tag`, "must be a string");
  }
}

/** The keys of a map by their code points, which JavaScript's own order is not. */
export function sortedKeys(map: any): string[] {
  return keys(map).sort(byCodePoints);
}

function byCodePoints(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) {
    i++;
  }
  // Where the second halves of two pairs differ, the pairs begin one unit before.
  return (
    codePoint(a, i - 1) - codePoint(b, i - 1) ||
    codePoint(a, i) - codePoint(b, i)
  );
}

/** Nothing comes before everything. */
function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? -1;
}

/** A key as a step of a JSON Pointer. */
export function step(key: string): string {
  return key
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/~/g, "~0")
    .replace(/\//g, "~1");
}
