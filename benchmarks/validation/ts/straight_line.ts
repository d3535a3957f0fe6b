/**
 * The validation of orders.ft as somebody writes it by hand who wants it fast: one function for each
 * type and question, every check in its place, and the verdicts of the contract, texts without half a
 * surrogate pair and lengths in code points included.
 */

import type { Violation } from "./timing.ts";

export function isAccount(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { id, email, age, active, address } = value as { [name: string]: unknown };
  return (
    typeof id === "string" &&
    id.isWellFormed() &&
    id.length >= 1 &&
    (id.length <= 64 || codePoints(id) <= 64) &&
    typeof email === "string" &&
    email.isWellFormed() &&
    email.includes("@") &&
    (email.length <= 200 || codePoints(email) <= 200) &&
    Number.isInteger(age) &&
    (age as number) >= 0 &&
    (age as number) <= 150 &&
    typeof active === "boolean" &&
    isAddress(address)
  );
}

function isAddress(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { street, city } = value as { [name: string]: unknown };
  return (
    typeof street === "string" &&
    street.isWellFormed() &&
    street.length >= 1 &&
    (street.length <= 100 || codePoints(street) <= 100) &&
    typeof city === "string" &&
    city.isWellFormed() &&
    city.length >= 1 &&
    (city.length <= 100 || codePoints(city) <= 100)
  );
}

export function isBatch(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { records } = value as { [name: string]: unknown };
  if (!Array.isArray(records) || records.length < 1) return false;
  for (let index = 0; index < records.length; index++) {
    const record: unknown = records[index];
    if (typeof record !== "object" || record === null || Array.isArray(record)) return false;
    const { id, data } = record as { [name: string]: unknown };
    if (typeof id !== "string" || !id.isWellFormed() || id.length < 1) return false;
    if (id.length > 64 && codePoints(id) > 64) return false;
    if (typeof data !== "string" || !data.isWellFormed() || data.length < 1) return false;
  }
  return true;
}

export function validateAccount(value: unknown): Violation[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ path: "", code: "type", message: "must be an object" }];
  }
  const violations: Violation[] = [];
  const { id, email, age, active, address } = value as { [name: string]: unknown };
  if (id === undefined) {
    violations.push({ path: "/id", code: "required", message: "is required" });
  } else if (typeof id !== "string" || !id.isWellFormed()) {
    violations.push({ path: "/id", code: "type", message: "must be a string" });
  } else {
    if (id.length < 1) {
      const message = "must have at least 1 character";
      violations.push({ path: "/id", code: "string.min", message });
    }
    if (id.length > 64 && codePoints(id) > 64) {
      const message = "must have at most 64 characters";
      violations.push({ path: "/id", code: "string.max", message });
    }
  }
  if (email === undefined) {
    violations.push({ path: "/email", code: "required", message: "is required" });
  } else if (typeof email !== "string" || !email.isWellFormed()) {
    violations.push({ path: "/email", code: "type", message: "must be a string" });
  } else {
    if (!email.includes("@")) {
      violations.push({ path: "/email", code: "string.contains", message: 'must contain "@"' });
    }
    if (email.length > 200 && codePoints(email) > 200) {
      const message = "must have at most 200 characters";
      violations.push({ path: "/email", code: "string.max", message });
    }
  }
  if (age === undefined) {
    violations.push({ path: "/age", code: "required", message: "is required" });
  } else if (!Number.isInteger(age)) {
    violations.push({ path: "/age", code: "type", message: "must be an integer" });
  } else if (!Number.isSafeInteger(age)) {
    const message = "must be between -9007199254740991 and 9007199254740991";
    violations.push({ path: "/age", code: "int.range", message });
  } else if ((age as number) < 0 || (age as number) > 150) {
    const message = "must be between 0 and 150";
    violations.push({ path: "/age", code: "number.between", message });
  }
  if (active === undefined) {
    violations.push({ path: "/active", code: "required", message: "is required" });
  } else if (typeof active !== "boolean") {
    violations.push({ path: "/active", code: "type", message: "must be true or false" });
  }
  if (address === undefined) {
    violations.push({ path: "/address", code: "required", message: "is required" });
  } else {
    validateAddress(address, violations);
  }
  return violations;
}

function validateAddress(value: unknown, violations: Violation[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    violations.push({ path: "/address", code: "type", message: "must be an object" });
    return;
  }
  const { street, city } = value as { [name: string]: unknown };
  if (street === undefined) {
    violations.push({ path: "/address/street", code: "required", message: "is required" });
  } else if (typeof street !== "string" || !street.isWellFormed()) {
    violations.push({ path: "/address/street", code: "type", message: "must be a string" });
  } else {
    if (street.length < 1) {
      const message = "must not be empty";
      violations.push({ path: "/address/street", code: "string.not_empty", message });
    }
    if (street.length > 100 && codePoints(street) > 100) {
      const message = "must have at most 100 characters";
      violations.push({ path: "/address/street", code: "string.max", message });
    }
  }
  if (city === undefined) {
    violations.push({ path: "/address/city", code: "required", message: "is required" });
  } else if (typeof city !== "string" || !city.isWellFormed()) {
    violations.push({ path: "/address/city", code: "type", message: "must be a string" });
  } else {
    if (city.length < 1) {
      const message = "must not be empty";
      violations.push({ path: "/address/city", code: "string.not_empty", message });
    }
    if (city.length > 100 && codePoints(city) > 100) {
      const message = "must have at most 100 characters";
      violations.push({ path: "/address/city", code: "string.max", message });
    }
  }
}

export function validateBatch(value: unknown): Violation[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ path: "", code: "type", message: "must be an object" }];
  }
  const { records } = value as { [name: string]: unknown };
  if (records === undefined) {
    return [{ path: "/records", code: "required", message: "is required" }];
  }
  if (!Array.isArray(records)) {
    return [{ path: "/records", code: "type", message: "must be an array" }];
  }
  const violations: Violation[] = [];
  if (records.length < 1) {
    const message = "must have at least 1 element";
    violations.push({ path: "/records", code: "array.min", message });
  }
  for (let index = 0; index < records.length; index++) {
    validateRecord(records[index], index, violations);
  }
  return violations;
}

function validateRecord(value: unknown, index: number, violations: Violation[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    violations.push({ path: `/records/${index}`, code: "type", message: "must be an object" });
    return;
  }
  const { id, data } = value as { [name: string]: unknown };
  if (id === undefined) {
    violations.push({ path: `/records/${index}/id`, code: "required", message: "is required" });
  } else if (typeof id !== "string" || !id.isWellFormed()) {
    violations.push({ path: `/records/${index}/id`, code: "type", message: "must be a string" });
  } else {
    if (id.length < 1) {
      const message = "must have at least 1 character";
      violations.push({ path: `/records/${index}/id`, code: "string.min", message });
    }
    if (id.length > 64 && codePoints(id) > 64) {
      const message = "must have at most 64 characters";
      violations.push({ path: `/records/${index}/id`, code: "string.max", message });
    }
  }
  if (data === undefined) {
    violations.push({ path: `/records/${index}/data`, code: "required", message: "is required" });
  } else if (typeof data !== "string" || !data.isWellFormed()) {
    violations.push({ path: `/records/${index}/data`, code: "type", message: "must be a string" });
  } else if (data.length < 1) {
    const message = "must not be empty";
    violations.push({ path: `/records/${index}/data`, code: "string.not_empty", message });
  }
}

/** The code points of a well-formed text. */
function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
