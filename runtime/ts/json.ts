// The forstgen runtime, copied unchanged. DO NOT EDIT.

import { ForstValidationError } from "./errors.js";
import { isText } from "./judge.js";
import { platform } from "./platform.js";

const DEEPEST = 200;

const MESSAGES = {
  "json.utf8": "is not valid UTF-8",
  "json.syntax": "is not valid JSON",
  "json.duplicate_key": "has the same key twice in one object",
  "json.depth": "is nested deeper than 200 levels",
  "json.trailing": "has text after the JSON value",
};

/**
 * The value of a JSON text, or a `ForstValidationError` that says why it is none. Unlike
 * `JSON.parse` it refuses texts that readers of JSON do not agree on.
 */
export function readJson(text: string | Uint8Array): unknown {
  const decoded = typeof text === "string" ? text : decode(text);
  if (!isText(decoded)) {
    throw refusal("json.utf8");
  }
  new Scanner(decoded).whole();
  return JSON.parse(decoded);
}

function decode(bytes: Uint8Array): string {
  try {
    // A byte order mark is no JSON, so it has to stay.
    const decoder = new platform.TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: true,
    });
    return decoder.decode(bytes);
  } catch {
    throw refusal("json.utf8");
  }
}

function refusal(code: keyof typeof MESSAGES): ForstValidationError {
  return new ForstValidationError([
    { path: "", code, message: MESSAGES[code] },
  ]);
}

const SPACE = /[ \t\n\r]*/y;
// Not the whole string: an expression that may end in many places remembers all of them.
const CHARACTERS =
  /[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*){0,1000}/y;
const SCALAR =
  /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const BROKEN_OFF = /^-?[0-9]+(?:\.|(?:\.[0-9]+)?[eE])$/;

/** Goes through a text once and throws at the first fault. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#value(0);
    if (this.#at < this.#text.length) {
      throw refusal("json.trailing");
    }
  }

  /** A value and the space around it. */
  #value(depth: number): void {
    this.#take(SPACE);
    const first = this.#text[this.#at];
    if (first === "{" || first === "[") {
      if (depth === DEEPEST) {
        throw refusal("json.depth");
      }
      this.#at++;
      if (first === "{") {
        this.#members(depth + 1);
      } else {
        this.#elements(depth + 1);
      }
    } else if (first === '"') {
      this.#string();
    } else {
      this.#scalar();
    }
    this.#take(SPACE);
  }

  #string(): string {
    const start = this.#at;
    this.#expect('"');
    while (this.#take(CHARACTERS) !== "");
    this.#expect('"');
    return this.#text.slice(start, this.#at);
  }

  /** A number that breaks off is no number with something behind it. */
  #scalar(): void {
    const text = this.#demand(SCALAR) + (this.#text[this.#at] ?? "");
    if (BROKEN_OFF.test(text)) {
      throw refusal("json.syntax");
    }
  }

  #elements(depth: number): void {
    if (this.#ends("]")) {
      return;
    }
    do {
      this.#value(depth);
    } while (this.#goesOn("]"));
  }

  #members(depth: number): void {
    if (this.#ends("}")) {
      return;
    }
    const keys = new Set<string>();
    do {
      this.#take(SPACE);
      const key = this.#string();
      const name = key.includes("\\")
        ? (JSON.parse(key) as string)
        : key.slice(1, -1);
      if (keys.has(name)) {
        throw refusal("json.duplicate_key");
      }
      keys.add(name);
      this.#take(SPACE);
      this.#expect(":");
      this.#value(depth);
    } while (this.#goesOn("}"));
  }

  /** Whether nothing stands between the brackets. */
  #ends(closing: string): boolean {
    this.#take(SPACE);
    if (this.#text[this.#at] !== closing) {
      return false;
    }
    this.#at++;
    return true;
  }

  /** Whether a comma follows, and not the end. */
  #goesOn(closing: string): boolean {
    const next = this.#text[this.#at++];
    if (next !== "," && next !== closing) {
      throw refusal("json.syntax");
    }
    return next === ",";
  }

  #expect(mark: string): void {
    if (this.#text[this.#at++] !== mark) {
      throw refusal("json.syntax");
    }
  }

  #demand(token: RegExp): string {
    const found = this.#take(token);
    if (found === "") {
      throw refusal("json.syntax");
    }
    return found;
  }

  /** What stands here of a token, and the place behind it. */
  #take(token: RegExp): string {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}
