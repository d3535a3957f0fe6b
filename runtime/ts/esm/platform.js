// The forstgen runtime, copied unchanged. DO NOT EDIT.
export const platform = globalThis;
/** An environment variable; where there are none, or they are not for us to read, undefined. */
export function environmentVariable(name) {
  try {
    return platform.process?.env?.[name];
  } catch {
    return undefined;
  }
}
