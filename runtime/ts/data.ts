// The forstgen runtime, copied unchanged. DO NOT EDIT.

/** Some error as data; `tag` is there where the schema declares the error. */
export interface AnyError {
  message: string;
  tag?: string | null;
}

/** A declared error as data, not thrown. */
export type ErrorData<
  E extends { tag: string; message: string; payload: object },
> = E extends unknown
  ? { tag: E["tag"]; message: string; payload: E["payload"] }
  : never;

/** The success of a `Result`. */
export interface Ok<T> {
  ok: true;
  value: T;
}

/** The failure of a `Result`. */
export interface Err<E> {
  ok: false;
  error: E;
}
