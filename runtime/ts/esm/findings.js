// The forstgen runtime, copied unchanged. DO NOT EDIT.
import { isDecimal, isObject, isString, keys } from "./judge.js";
const INT_RANGE = "must be between -9007199254740991 and 9007199254740991";
/**
 * Where something is missing or of the wrong type: guards do not look there, nor inside.
 *
 * Most values are never looked at by a guard, so places are only put in order for the first one.
 */
class Faults {
  places = [];
  insides;
  known;
  count = 0;
  add(path) {
    this.places.push(path);
  }
  /** What is inside of a fault is judged all the same, but no guard looks at it. */
  close(path) {
    this.places.push(path);
    (this.insides ??= []).push(`${path}/`);
  }
  areAt(path) {
    if (this.places.length === 0) {
      return false;
    }
    this.known ??= new Set();
    for (; this.count < this.places.length; this.count++) {
      this.known.add(this.places[this.count]);
    }
    return (
      this.known.has(path) ||
      this.insides?.some((inside) => path.startsWith(inside)) === true
    );
  }
}
/** The violations of one value. `undefined` is what is not there. */
export class Findings {
  violations;
  faults;
  missed;
  constructor(violations = [], faults = new Faults()) {
    this.violations = violations;
    this.faults = faults;
  }
  /** A rule that is broken; with an `error`, the message is that of an `or`. */
  report(path, code, message, error) {
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
  as(name, text) {
    return new Spoken(this, this.faults, name, text);
  }
  /** A value of the wrong type. */
  fault(path, code, message) {
    this.faults.add(path);
    this.violations.push({ path, code, message });
  }
  /** An array of the wrong length. */
  faultLength(path, message) {
    this.faults.close(path);
    this.violations.push({ path, code: "array.length", message });
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
  /** A key of the map at `map`, whose entry is at `path`, that breaks a rule. */
  badKey(map, path, message, error) {
    this.faults.add(map);
    this.faults.close(path);
    this.report(path, "map.key", message, error);
  }
  /** A key that is no Int. */
  badIntKey(map, path, key) {
    this.badKey(
      map,
      path,
      isDecimal(key) ? `key ${INT_RANGE}` : "key must be an integer",
    );
  }
  /** Whether a guard may look at what is at `path` and, from there, at the end of every step. */
  isSound(path, ...steps) {
    return (
      !this.faults.areAt(path) &&
      steps.every((step) => !this.faults.areAt((path += step)))
    );
  }
  /** For a question: what is found is not told. */
  asking() {
    return new Findings([], this.faults);
  }
  isEmpty() {
    return this.violations.length === 0;
  }
  /** For guards that are asked about a key of the map at `map`. */
  ofKey(map) {
    return new OfKey(this, map);
  }
}
class Spoken extends Findings {
  #found;
  #name;
  #text;
  constructor(found, faults, name, text) {
    super(found.violations, faults);
    this.#found = found;
    this.#name = name;
    this.#text = text;
  }
  report(path, code, message, error) {
    const words = error === undefined ? (this.#text ?? message) : message;
    this.#found.report(path, code, words, error ?? this.#name);
  }
}
/** Whatever is said of a key is said of its entry. */
class OfKey extends Findings {
  #found;
  #map;
  constructor(found, map) {
    super();
    this.#found = found;
    this.#map = map;
  }
  report(path, _code, message, error) {
    const words = error === undefined ? `key ${message}` : message;
    this.#found.badKey(this.#map, path, words, error);
  }
}
/** All that `collect` finds wrong with `value`. */
export function collected(collect, value) {
  const found = new Findings();
  collect(value === undefined ? null : value, "", found);
  return found.violations;
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
