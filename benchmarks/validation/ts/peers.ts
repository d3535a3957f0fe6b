/** The schema of orders.ft as ajv and zod take it, each in its fastest form. */

import Ajv from "ajv";
import { z } from "zod";

const ajv = new Ajv.Ajv();

export const ajvAccount = ajv.compile({
  type: "object",
  required: ["id", "email", "age", "active", "address"],
  properties: {
    id: { type: "string", minLength: 1, maxLength: 64 },
    email: { type: "string", pattern: "@", maxLength: 200 },
    age: { type: "integer", minimum: 0, maximum: 150 },
    active: { type: "boolean" },
    address: {
      type: "object",
      required: ["street", "city"],
      properties: {
        street: { type: "string", minLength: 1, maxLength: 100 },
        city: { type: "string", minLength: 1, maxLength: 100 },
      },
    },
  },
});

export const ajvBatch = ajv.compile({
  type: "object",
  required: ["records"],
  properties: {
    records: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["id", "data"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 64 },
          data: { type: "string", minLength: 1 },
        },
      },
    },
  },
});

export const ZodAccount = z.object({
  id: z.string().min(1).max(64),
  email: z.string().includes("@").max(200),
  age: z.int().min(0).max(150),
  active: z.boolean(),
  address: z.object({
    street: z.string().min(1).max(100),
    city: z.string().min(1).max(100),
  }),
});

export const ZodBatch = z.object({
  records: z.array(z.object({ id: z.string().min(1).max(64), data: z.string().min(1) })).min(1),
});
