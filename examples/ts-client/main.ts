// Calls every function of the service and prints what came of it, one line of JSON each.

import {
  AccountLocked,
  calculate,
  type CalculationInput,
  cancel,
  type Cart,
  checkout,
  countByRole,
  type Credentials,
  EmailTaken,
  find,
  ForstValidationError,
  health,
  inspectRecords,
  InvalidRecord,
  NominalError,
  type Order,
  OutOfStock,
  processData,
  quote,
  ranking,
  type Record,
  register,
  search,
  signIn,
  signOut,
  StatusError,
  suggest,
  summary,
  update,
  version,
} from "@forst/sidecar";

const record: Record = {
  id: "r-1",
  data: "two pens",
  tags: ["office"],
  metadata: { category: "import", priority: 3, labels: { source: "ftp" } },
  checksum: "q80=",
  receivedAt: "2025-03-01T12:00:00Z",
};

const ada: Credentials = {
  email: "ada@example.com",
  password: "correct horse battery",
};

const cart: Cart = {
  customer: "ada@example.com",
  lines: [
    {
      sku: "SKU-PEN",
      title: "Pen",
      quantity: 2,
      unitPrice: { amount: 150, currency: "EUR" },
      choices: { colour: "blue" },
    },
  ],
  delivery: {
    address: {
      street: "Main Street 1",
      city: "Bern",
      postcode: "3000",
      country: "CH",
      position: [46.95, 7.44],
    },
    speed: "express",
    window: ["2025-03-02T08:00:00Z", "2025-03-03T08:00:00Z"],
  },
  vouchers: ["V-SPRING"],
};

const march = { from: "2025-03-01T00:00:00Z", to: "2025-03-31T00:00:00Z" };

await tell("health", health());
await tell("version", version());

await tell("processData", processData({ records: [record] }));
await tell(
  "processData",
  processData({
    records: [record, { ...record, id: "r-2", receivedAt: null }],
    options: { dryRun: true, mode: "thorough" },
  }),
);
await tell("inspectRecords", inspectRecords([record]));
await tell("inspectRecords", inspectRecords([{ ...record, data: "?" }]));

const page = { size: 10 };
const everything = await search({
  query: "pen",
  filters: { price: { to: 9.5 }, tags: [] },
  sort: "relevance",
  page,
});
print("search", everything);
for (const { origin } of everything.hits) {
  switch (origin.kind) {
    case "product":
      print("origin", { sku: origin.sku, cents: origin.price.amount });
      break;
    case "article":
      print("origin", { author: origin.author });
      break;
    case "external":
      print("origin", { url: origin.url });
      break;
  }
}
await tell("suggest", suggest("pe", 2));

for (const operation of ["sum", "average", "variance"] as const) {
  const numbers = [1, 2, 3.5];
  await tell("calculate", calculate({ numbers, operation, rounding: "exact" }));
}
const many = Array.from({ length: 101 }, () => 1);
await tell("calculate", calculate({ numbers: many, operation: "sum", rounding: "cents" }));
await tell(
  "calculate",
  calculate({ numbers: [1e308, 1e308], operation: "sum", rounding: "exact" }),
);

const user = await register(ada, "Ada", "editor");
print("register", user);
await tell("register", register(ada, "Ada", "viewer"));
await tell("signIn", signIn({ ...ada, password: "something else, but long" }));
await tell("signIn", signIn({ ...ada, password: "something else, but long" }));
const session = await signIn(ada);
print("signIn", session);
await tell("find", find(user.id));
await tell("find", find("u-0"));
await tell("update", update(user.id, { role: "admin", groups: ["staff"] }));
await tell("update", update("u-0", { displayName: "Nobody" }));
await tell("update", update(user.id, { displayName: "root" }));
await tell("countByRole", countByRole());
await tell("signOut", signOut(user.id));
await tell("signOut", signOut("u-0"));

const order: Order = await checkout(cart);
print("checkout", order);
const [line] = cart.lines;
if (line !== undefined) {
  await tell("checkout", checkout({ ...cart, lines: [{ ...line, quantity: 99 }] }));
}
await tell("checkout", checkout({ ...cart, vouchers: ["V-STOLEN"] }));
await tell("checkout", checkout({ ...cart, vouchers: ["V-OLD"] }));
await tell("quote", quote(cart.lines));
await tell("cancel", cancel(order.id, "changed my mind"));
await tell("cancel", cancel("o-shipped", "too slow"));
await tell("cancel", cancel("o-0", "never mind"));
await tell("summary", summary(march, "EUR"));
await tell("ranking", ranking(march));

// Errors are classes: what they carry is typed.
try {
  await register(ada, "Ada", "editor");
} catch (error) {
  print("typed", error instanceof EmailTaken && error.payload.email);
}
try {
  await checkout({ ...cart, lines: cart.lines.map((line) => ({ ...line, quantity: 99 })) });
} catch (error) {
  print("typed", error instanceof OutOfStock && error.payload.available);
}
try {
  await inspectRecords([{ ...record, data: "?" }]);
} catch (error) {
  print("typed", error instanceof InvalidRecord && error.payload.id);
}
try {
  for (let attempt = 0; attempt < 4; attempt++) {
    await tell("signIn", signIn({ ...ada, password: "wrong, but long enough" }));
  }
  await signIn(ada);
} catch (error) {
  print("typed", error instanceof AccountLocked && error.payload.attempts);
}

// What is not valid is not sent; a failure that the function does not declare is a status.
const wrong = { numbers: ["1"], operation: "sum", rounding: "exact" } as unknown;
await tell("calculate", calculate(wrong as CalculationInput));
await tell("checkout", checkout({ ...cart, vouchers: ["V-BROKEN"] }));

/** Prints the result of a call, or the error that it ended with. */
async function tell(name: string, call: Promise<unknown>): Promise<void> {
  try {
    print(name, await call);
  } catch (error) {
    if (error instanceof NominalError) {
      print(name, { tag: error.tag, message: error.message, payload: error.payload });
    } else if (error instanceof StatusError) {
      print(name, { status: error.status });
    } else if (error instanceof ForstValidationError) {
      print(name, error.violations);
    } else {
      throw error;
    }
  }
}

function print(name: string, result: unknown): void {
  console.log(JSON.stringify([name, result ?? null]));
}
