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
const isWellFormed = (String.prototype as { isWellFormed?: () => boolean })
  .isWellFormed;

/** Whether there is no lone half of a surrogate pair in `text`. */
export const isText: (text: string) => boolean =
  isWellFormed === undefined
    ? (text) => !HALF.test(text) || !LONE_HALF.test(text)
    : (text) => isWellFormed.call(text);

export function isString(value: unknown): boolean {
  return typeof value === "string" && isText(value);
}

export function isInt(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

export function isFloat(value: unknown): boolean {
  return Number.isFinite(value);
}

export function isBool(value: unknown): boolean {
  return typeof value === "boolean";
}

/** Whether `value` may have fields. An object of a class is judged by what it has. */
export function isObject(value: unknown): value is any {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Like `isObject`, but no `Date`, `Map` or `Promise`, which are no objects in JSON. */
export function isPlainObject(value: unknown): value is any {
  return isObject(value) && toString.call(value) === "[object Object]";
}

const { toString, hasOwnProperty } = Object.prototype;

export function isArray(
  value: unknown,
  isElement: (element: unknown) => boolean,
): boolean {
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

export function isMap(
  value: unknown,
  isValue: (value: unknown) => boolean,
  isKey: (key: string) => boolean = isText,
): boolean {
  return (
    isPlainObject(value) &&
    keys(value).every((key) => isKey(key) && isValue(value[key]))
  );
}

/** Whether `key` is an Int in canonical decimal. */
export function isIntKey(key: string): boolean {
  return CANONICAL.test(key) && Number.isSafeInteger(Number(key));
}

/** Whether `key` looks like an Int, however large. */
export function isDecimal(key: string): boolean {
  return CANONICAL.test(key);
}

/** Whether JSON can hold `value` as it is. */
export function isJson(value: unknown, depth = 0): boolean {
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

function areJson(map: any, depth: number): boolean {
  for (const key of keys(map)) {
    if (!isText(key) || !isJson(map[key], depth)) {
      return false;
    }
  }
  return true;
}

/** Whether `value` may be a `Result`: it is known which side to look at. */
export function isResult(value: unknown): boolean {
  return isObject(value) && isBool(value.ok);
}

/** Whether `value` is some error as data. */
export function isAnyError(value: unknown): boolean {
  return (
    isObject(value) &&
    isString(value.message) &&
    (value.tag == null || isString(value.tag))
  );
}

/** The number of code points, of a text without lone halves. */
function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) {
      count--;
    }
  }
  return count;
}

export function hasAtLeast(text: any, count: number): boolean {
  return (
    text.length >= count &&
    (text.length >= 2 * count || codePoints(text) >= count)
  );
}

export function hasAtMost(text: any, count: number): boolean {
  return (
    text.length <= count ||
    (text.length <= 2 * count && codePoints(text) <= count)
  );
}

/** The entries of a map that are there: one that is undefined is none. */
export function keys(map: any): string[] {
  return Object.keys(map).filter((key) => map[key] !== undefined);
}

export function size(map: any): number {
  return keys(map).length;
}

/** A field that every object seems to have, such as `constructor`; of what is no object, nothing. */
export function own(value: any, name: string): any {
  return isObject(value) && hasOwnProperty.call(value, name)
    ? value[name]
    : undefined;
}
