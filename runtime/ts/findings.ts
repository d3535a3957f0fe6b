// The forstgen runtime, copied unchanged. DO NOT EDIT.

import { isDecimal, isObject, isString, keys } from "./judge.js";
import type { Violation } from "./violations.js";

const INT_RANGE = "must be between -9007199254740991 and 9007199254740991";

/** The codes of values that no guard looks at, nor into where they are judged on. */
const FAULTS = new Set([
  "type",
  "required",
  "int.range",
  "union",
  "map.key",
  "array.length",
]);

/** The violations of one value. `undefined` is what is not there. */
export class Findings {
  readonly violations: Violation[] = [];
  private faults: Faults | undefined;

  /** A rule that is broken. */
  report(path: string, code: string, message: string): void {
    this.violations.push({ path, code, message });
  }

  /** A rule that is broken, with the name and the words of its `or`. */
  reportAs(error: string, path: string, code: string, message: string): void {
    this.violations.push({ path, code, message, error });
  }

  /** What a guard misses: once at a place, and it makes nothing faulty. */
  miss(path: string, message: string, error?: string): void {
    this.tell(path, "required", message, error);
  }

  /** What a guard says of a value that it has judged as a whole. */
  tell(path: string, code: string, message: string, error?: string): void {
    this.faults ??= new Faults(this.violations);
    if (!this.faults.excepts(path, code)) {
      return;
    }
    if (error === undefined) {
      this.report(path, code, message);
    } else {
      this.reportAs(error, path, code, message);
    }
  }

  /** A value of the wrong type. */
  fault(path: string, code: string, message: string): void {
    this.violations.push({ path, code, message });
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

  /** A key, of the entry at `path`, that breaks a rule. */
  badKey(path: string, message: string): void {
    this.fault(path, "map.key", message);
  }

  /** A key that is no Int. */
  badIntKey(path: string, key: string): void {
    const is = isDecimal(key) ? INT_RANGE : "must be an integer";
    this.badKey(path, `key ${is}`);
  }

  /** Whether a guard may look at what is at `path` and, from there, at the end of every step. */
  isSound(path: string, ...steps: string[]): boolean {
    if (this.violations.length === 0) {
      return true;
    }
    const faults = (this.faults ??= new Faults(this.violations));
    return (
      !faults.areAt(path) &&
      steps.every((step) => !faults.areAt((path += step)))
    );
  }

  /** For what speaks with the `or` of somebody else where it has none of its own. */
  as(name: string, text?: string): Findings {
    return new Spoken(this, name, text);
  }

  /** For a value that a guard has judged as a whole. */
  fitting(): Findings {
    return new Fitting(this);
  }

  /** For guards that are asked about a key. */
  ofKey(): Findings {
    return new OfKey(this);
  }

  /** For a question: what is found is not told. */
  asking(): Findings {
    return new Asking(this);
  }

  isEmpty(): boolean {
    return this.violations.length === 0;
  }
}

/** Where something is missing or of the wrong type, by the violations so far. */
class Faults {
  private readonly violations: readonly Violation[];
  private read = 0;
  private readonly places = new Set<string>();
  private readonly insides = new Set<string>();
  private readonly exceptions = new Set<string>();

  constructor(violations: readonly Violation[]) {
    this.violations = violations;
  }

  /** Leaves out what a guard is about to say. `required` it says once at a place. */
  excepts(path: string, code: string): boolean {
    const count = this.exceptions.size;
    this.exceptions.add(`${code} ${path}`);
    return code !== "required" || this.exceptions.size > count;
  }

  areAt(path: string): boolean {
    for (; this.read < this.violations.length; this.read++) {
      this.add(this.violations[this.read]!);
    }
    return this.places.has(path) || this.isInside(path);
  }

  /** There may be many faults, but no path has many steps. */
  private isInside(path: string): boolean {
    if (this.insides.size === 0) {
      return false;
    }
    let end = path.lastIndexOf("/");
    while (end > 0 && !this.insides.has(path.slice(0, end))) {
      end = path.lastIndexOf("/", end - 1);
    }
    return end >= 0 && this.insides.has(path.slice(0, end));
  }

  private add({ path, code }: Violation): void {
    if (!FAULTS.has(code) || this.exceptions.has(`${code} ${path}`)) {
      return;
    }
    this.places.add(path);
    if (code === "map.key") {
      this.places.add(path.slice(0, path.lastIndexOf("/")));
    }
    if (code === "map.key" || code === "array.length") {
      this.insides.add(path);
    }
  }
}

/** Says what has no `or` in the words of one. */
class Spoken extends Findings {
  private readonly found: Findings;
  private readonly name: string;
  private readonly text: string | undefined;

  constructor(found: Findings, name: string, text: string | undefined) {
    super();
    this.found = found;
    this.name = name;
    this.text = text;
  }

  override report(path: string, code: string, message: string): void {
    this.found.reportAs(this.name, path, code, this.text ?? message);
  }

  override reportAs(
    error: string,
    path: string,
    code: string,
    message: string,
  ): void {
    this.found.reportAs(error, path, code, message);
  }

  override tell(
    path: string,
    code: string,
    message: string,
    error?: string,
  ): void {
    if (error === undefined) {
      this.found.tell(path, code, this.text ?? message, this.name);
    } else {
      this.found.tell(path, code, message, error);
    }
  }

  override isSound(path: string, ...steps: string[]): boolean {
    return this.found.isSound(path, ...steps);
  }
}

/** A judgement of its own, whose findings are those of a guard, too. */
class Fitting extends Findings {
  private readonly found: Findings;

  constructor(found: Findings) {
    super();
    this.found = found;
  }

  override report(path: string, code: string, message: string): void {
    super.report(path, code, message);
    this.found.tell(path, code, message);
  }

  override reportAs(
    error: string,
    path: string,
    code: string,
    message: string,
  ): void {
    super.reportAs(error, path, code, message);
    this.found.tell(path, code, message, error);
  }

  override fault(path: string, code: string, message: string): void {
    super.fault(path, code, message);
    this.found.tell(path, code, message);
  }
}

/** What is said of a key is said of its entry. */
class OfKey extends Findings {
  private readonly found: Findings;

  constructor(found: Findings) {
    super();
    this.found = found;
  }

  override report(path: string, _code: string, message: string): void {
    this.found.badKey(path, `key ${message}`);
  }

  override reportAs(
    error: string,
    path: string,
    _code: string,
    message: string,
  ): void {
    this.found.reportAs(error, path, "map.key", message);
  }
}

/** Keeps what is found to itself. */
class Asking extends Findings {
  private readonly found: Findings;

  constructor(found: Findings) {
    super();
    this.found = found;
  }

  override isSound(path: string, ...steps: string[]): boolean {
    return this.found.isSound(path, ...steps);
  }
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
