// An optional may be left out or null, but not undefined: that needs a flag of the consumer.

import type { Record } from "@forst/sidecar";

export const left_out: Pick<Record, "cause"> = {};
export const absent: Pick<Record, "cause"> = { cause: null };

// @ts-expect-error -- JSON has no undefined
export const wrong: Pick<Record, "cause"> = { cause: undefined };
