// The forstgen runtime, copied unchanged. DO NOT EDIT.
/**
 * The questions that generated validators ask. The fields of what has passed for an object are
 * `any`: each is asked about in turn.
 */
const HALF = /[\ud800-\udfff]/;
// With this flag a whole pair is one character, and only a lone half is in the class.
const LONE_HALF = /[\ud800-\udfff]/u;
const CANONICAL = /^(?:0|-?[1-9][0-9]*)$/;
/** Deeper than this a value is taken for one that holds itself. */
const DEEPEST = 1000;
// Newer than the library that is asked of consumers, and twice as fast as any expression.
const isWellFormed = String.prototype.isWellFormed;
/** Whether there is no lone half of a surrogate pair in `text`. */
export const isText =
  isWellFormed === undefined
    ? (text) => !HALF.test(text) || !LONE_HALF.test(text)
    : (text) => isWellFormed.call(text);
export function isString(value) {
  return typeof value === "string" && isText(value);
}
export function isInt(value) {
  return Number.isSafeInteger(value);
}
export function isFloat(value) {
  return Number.isFinite(value);
}
export function isBool(value) {
  return typeof value === "boolean";
}
/** Whether `value` may have fields. An object of a class is judged by what it has. */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Like `isObject`, but no `Date`, `Map` or `Promise`, which are no objects in JSON. */
export function isPlainObject(value) {
  return isObject(value) && toString.call(value) === "[object Object]";
}
const { toString, hasOwnProperty } = Object.prototype;
export function isArray(value, isElement) {
  if (!Array.isArray(value)) {
    return false;
  }
  for (let i = 0; i < value.length; i++) {
    if (!isElement(value[i])) {
      return false;
    }
  }
  return true;
}
export function isMap(value, isValue, isKey = isText) {
  return (
    isPlainObject(value) &&
    keys(value).every((key) => isKey(key) && isValue(value[key]))
  );
}
/** Whether `key` is an Int in canonical decimal. */
export function isIntKey(key) {
  return CANONICAL.test(key) && Number.isSafeInteger(Number(key));
}
/** Whether `key` looks like an Int, however large. */
export function isDecimal(key) {
  return CANONICAL.test(key);
}
/** Whether JSON can hold `value` as it is. */
export function isJson(value, depth = 0) {
  switch (typeof value) {
    case "string":
      return isText(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return true;
    case "object":
      break;
    default:
      return false;
  }
  if (value === null) {
    return true;
  }
  if (depth === DEEPEST) {
    return false;
  }
  // Without closures: a value may be as deep as the stack.
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      if (!isJson(value[i], depth + 1)) {
        return false;
      }
    }
    return true;
  }
  return isPlainObject(value) && areJson(value, depth + 1);
}
function areJson(map, depth) {
  for (const key of keys(map)) {
    if (!isText(key) || !isJson(map[key], depth)) {
      return false;
    }
  }
  return true;
}
/** Whether `value` may be a `Result`: it is known which side to look at. */
export function isResult(value) {
  return isObject(value) && isBool(value.ok);
}
/** Whether `value` is some error as data. */
export function isAnyError(value) {
  return (
    isObject(value) &&
    isString(value.message) &&
    (value.tag == null || isString(value.tag))
  );
}
/** The number of code points, of a text without lone halves. */
function codePoints(text) {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) {
      count--;
    }
  }
  return count;
}
export function hasAtLeast(text, count) {
  return (
    text.length >= count &&
    (text.length >= 2 * count || codePoints(text) >= count)
  );
}
export function hasAtMost(text, count) {
  return (
    text.length <= count ||
    (text.length <= 2 * count && codePoints(text) <= count)
  );
}
/** The entries of a map that are there: one that is undefined is none. */
export function keys(map) {
  return Object.keys(map).filter((key) => map[key] !== undefined);
}
export function size(map) {
  return keys(map).length;
}
/** A field that every object seems to have, such as `constructor`; of what is no object, nothing. */
export function own(value, name) {
  return isObject(value) && hasOwnProperty.call(value, name)
    ? value[name]
    : undefined;
}
