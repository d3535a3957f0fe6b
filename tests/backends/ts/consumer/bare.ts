// For a consumer without the libraries of any platform.

import { processData, type Record } from "@forst/sidecar";
import * as hostile from "hostile";

export function call(record: Record): Promise<Record> {
  return processData(record, { timeout: 1000 });
}

export const keys: typeof hostile.Keys = hostile.Keys;
