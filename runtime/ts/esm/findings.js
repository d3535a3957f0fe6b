// The forstgen runtime, copied unchanged. DO NOT EDIT.
import { isDecimal, isObject, isString, keys } from "./judge.js";
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
  violations = [];
  faults;
  /** A rule that is broken. */
  report(path, code, message) {
    this.violations.push({ path, code, message });
  }
  /** A rule that is broken, with the name and the words of its `or`. */
  reportAs(error, path, code, message) {
    this.violations.push({ path, code, message, error });
  }
  /** What a guard misses: once at a place, and it makes nothing faulty. */
  miss(path, message, error) {
    this.tell(path, "required", message, error);
  }
  /** What a guard says of a value that it has judged as a whole. */
  tell(path, code, message, error) {
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
  fault(path, code, message) {
    this.violations.push({ path, code, message });
  }
  /** A value that is missing or has the wrong type. */
  refuse(value, path, message, code = "type") {
    if (value === undefined) {
      this.fault(path, "required", "is required");
    } else {
      this.fault(path, code, message);
    }
  }
  /** A value that is no Int. */
  refuseInt(value, path) {
    if (Number.isInteger(value)) {
      this.fault(path, "int.range", INT_RANGE);
    } else {
      this.refuse(value, path, "must be an integer");
    }
  }
  /** A key, of the entry at `path`, that breaks a rule. */
  badKey(path, message) {
    this.fault(path, "map.key", message);
  }
  /** A key that is no Int. */
  badIntKey(path, key) {
    const is = isDecimal(key) ? INT_RANGE : "must be an integer";
    this.badKey(path, `key ${is}`);
  }
  /** Whether a guard may look at what is at `path` and, from there, at the end of every step. */
  isSound(path, ...steps) {
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
  as(name, text) {
    return new Spoken(this, name, text);
  }
  /** For a value that a guard has judged as a whole. */
  fitting() {
    return new Fitting(this);
  }
  /** For guards that are asked about a key. */
  ofKey() {
    return new OfKey(this);
  }
  /** For a question: what is found is not told. */
  asking() {
    return new Asking(this);
  }
  isEmpty() {
    return this.violations.length === 0;
  }
}
/** Where something is missing or of the wrong type, by the violations so far. */
class Faults {
  violations;
  read = 0;
  places = new Set();
  insides = new Set();
  exceptions = new Set();
  constructor(violations) {
    this.violations = violations;
  }
  /** Leaves out what a guard is about to say. `required` it says once at a place. */
  excepts(path, code) {
    const count = this.exceptions.size;
    this.exceptions.add(`${code} ${path}`);
    return code !== "required" || this.exceptions.size > count;
  }
  areAt(path) {
    for (; this.read < this.violations.length; this.read++) {
      this.add(this.violations[this.read]);
    }
    return this.places.has(path) || this.isInside(path);
  }
  /** There may be many faults, but no path has many steps. */
  isInside(path) {
    if (this.insides.size === 0) {
      return false;
    }
    let end = path.lastIndexOf("/");
    while (end > 0 && !this.insides.has(path.slice(0, end))) {
      end = path.lastIndexOf("/", end - 1);
    }
    return end >= 0 && this.insides.has(path.slice(0, end));
  }
  add({ path, code }) {
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
  found;
  name;
  text;
  constructor(found, name, text) {
    super();
    this.found = found;
    this.name = name;
    this.text = text;
  }
  report(path, code, message) {
    this.found.reportAs(this.name, path, code, this.text ?? message);
  }
  reportAs(error, path, code, message) {
    this.found.reportAs(error, path, code, message);
  }
  tell(path, code, message, error) {
    if (error === undefined) {
      this.found.tell(path, code, this.text ?? message, this.name);
    } else {
      this.found.tell(path, code, message, error);
    }
  }
  isSound(path, ...steps) {
    return this.found.isSound(path, ...steps);
  }
}
/** A judgement of its own, whose findings are those of a guard, too. */
class Fitting extends Findings {
  found;
  constructor(found) {
    super();
    this.found = found;
  }
  report(path, code, message) {
    super.report(path, code, message);
    this.found.tell(path, code, message);
  }
  reportAs(error, path, code, message) {
    super.reportAs(error, path, code, message);
    this.found.tell(path, code, message, error);
  }
  fault(path, code, message) {
    super.fault(path, code, message);
    this.found.tell(path, code, message);
  }
}
/** What is said of a key is said of its entry. */
class OfKey extends Findings {
  found;
  constructor(found) {
    super();
    this.found = found;
  }
  report(path, _code, message) {
    this.found.badKey(path, `key ${message}`);
  }
  reportAs(error, path, _code, message) {
    this.found.reportAs(error, path, "map.key", message);
  }
}
/** Keeps what is found to itself. */
class Asking extends Findings {
  found;
  constructor(found) {
    super();
    this.found = found;
  }
  isSound(path, ...steps) {
    return this.found.isSound(path, ...steps);
  }
}
export function collectAnyError(value, path, found) {
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
export function sortedKeys(map) {
  return keys(map).sort(byCodePoints);
}
function byCodePoints(a, b) {
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
function codePoint(text, at) {
  return text.codePointAt(at) ?? -1;
}
/** A key as a step of a JSON Pointer. */
export function step(key) {
  return key
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/~/g, "~0")
    .replace(/\//g, "~1");
}
