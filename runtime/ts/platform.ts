// The forstgen runtime, copied unchanged. DO NOT EDIT.

/**
 * What the client needs from its platform, in types of its own: browsers, Node, Deno, Bun and
 * workers all have it, but each declares it in another library.
 */

/** An `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** The part of a `RequestInit` that the client fills in. */
export interface FetchRequest {
  method: string;
  headers: { [name: string]: string };
  body?: string;
  // Every platform has its own type.
  signal?: any;
}

/** The part of a `Response` that the client reads. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

/** `fetch`, or what stands in for it. */
export type Fetch = (
  url: string,
  request: FetchRequest,
) => Promise<FetchResponse>;

interface Platform {
  fetch: Fetch;
  AbortController: new () => {
    readonly signal: Signal;
    abort(reason?: unknown): void;
  };
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  TextDecoder: new (
    label: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
  process?: { env?: { [name: string]: string | undefined } };
}

export const platform: Platform = globalThis as unknown as Platform;

/** An environment variable; where there are none, or they are not for us to read, undefined. */
export function environmentVariable(name: string): string | undefined {
  try {
    return platform.process?.env?.[name];
  } catch {
    return undefined;
  }
}
