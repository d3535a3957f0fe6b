"""Calls every function of the service and prints what came of it, one line of JSON each.

Run it with `PYTHONPATH=. FORST_BASE_URL=http://127.0.0.1:8080 python examples/py-client/main.py`.
"""

import json
from collections.abc import Callable

from out.py import (
    AccountLocked,
    Address,
    ArticleOrigin,
    CalculationInput,
    Cart,
    Credentials,
    Delivery,
    EmailTaken,
    ExternalOrigin,
    ForstClient,
    InvalidRecord,
    Line,
    Metadata,
    Money,
    NominalError,
    OutOfStock,
    Page,
    Period,
    ProcessDataInput,
    ProcessDataInputOptions,
    ProductOrigin,
    Record,
    Role,
    SearchQuery,
    SearchQueryFilters,
    SearchQueryFiltersPrice,
    StatusError,
    UserChanges,
    violations,
)
from pydantic import TypeAdapter, ValidationError

RECORD = Record(
    id="r-1",
    data="two pens",
    tags=["office"],
    metadata=Metadata(category="import", priority=3, labels={"source": "ftp"}),
    checksum="q80=",
    received_at="2025-03-01T12:00:00Z",
)
UNREADABLE = RECORD.model_copy(update={"data": "?"})

ADA = Credentials(email="ada@example.com", password="correct horse battery")
WRONG = Credentials(email="ada@example.com", password="wrong, but long enough")

LINE = Line(
    sku="SKU-PEN",
    title="Pen",
    quantity=2,
    unit_price=Money(amount=150, currency="EUR"),
    choices={"colour": "blue"},
)
CART = Cart(
    customer="ada@example.com",
    lines=[LINE],
    delivery=Delivery(
        address=Address(
            street="Main Street 1",
            city="Bern",
            postcode="3000",
            country="CH",
            position=(46.95, 7.44),
        ),
        speed="express",
        window=["2025-03-02T08:00:00Z", "2025-03-03T08:00:00Z"],
    ),
    vouchers=["V-SPRING"],
)
TOO_MUCH = CART.model_copy(update={"lines": [LINE.model_copy(update={"quantity": 99})]})

MARCH = Period(from_="2025-03-01T00:00:00Z", to="2025-03-31T00:00:00Z")


def main() -> None:
    with ForstClient() as client:
        operate(client)
        process(client)
        search(client)
        calculate(client)
        keep_users(client)
        sell(client)
        catch(client)
        fail(client)


def operate(client: ForstClient) -> None:
    tell("health", client.health)
    tell("version", client.version)


def process(client: ForstClient) -> None:
    tell("processData", lambda: client.process_data(ProcessDataInput(records=[RECORD])))
    undated = RECORD.model_copy(update={"id": "r-2", "received_at": None})
    batch = ProcessDataInput(
        records=[RECORD, undated],
        options=ProcessDataInputOptions(dry_run=True, mode="thorough"),
    )
    tell("processData", lambda: client.process_data(batch))
    tell("inspectRecords", lambda: client.inspect_records([RECORD]))
    tell("inspectRecords", lambda: client.inspect_records([UNREADABLE]))


def search(client: ForstClient) -> None:
    query = SearchQuery(
        query="pen",
        filters=SearchQueryFilters(price=SearchQueryFiltersPrice(to=9.5), tags=[]),
        sort="relevance",
        page=Page(size=10),
    )
    page = client.search(query)
    show("search", page)
    for hit in page.hits:
        match hit.origin:
            case ProductOrigin(sku=sku, price=price):
                show("origin", {"sku": sku, "cents": price.amount})
            case ArticleOrigin(author=author):
                show("origin", {"author": author})
            case ExternalOrigin(url=url):
                show("origin", {"url": url})
    tell("suggest", lambda: client.suggest("pe", 2))


def calculate(client: ForstClient) -> None:
    for operation in ("sum", "average", "variance"):
        numbers = CalculationInput(numbers=[1, 2, 3.5], operation=operation, rounding="exact")
        show("calculate", client.calculate(numbers))
    many = CalculationInput(numbers=[1.0] * 101, operation="sum", rounding="cents")
    tell("calculate", lambda: client.calculate(many))
    huge = CalculationInput(numbers=[1e308, 1e308], operation="sum", rounding="exact")
    tell("calculate", lambda: client.calculate(huge))


def keep_users(client: ForstClient) -> None:
    user = client.register(ADA, "Ada", Role.EDITOR)
    show("register", user)
    tell("register", lambda: client.register(ADA, "Ada", Role.VIEWER))
    tell("signIn", lambda: client.sign_in(WRONG))
    tell("signIn", lambda: client.sign_in(WRONG))
    tell("signIn", lambda: client.sign_in(ADA))
    tell("find", lambda: client.find(user.id))
    tell("find", lambda: client.find("u-0"))
    promoted = UserChanges(role=Role.ADMIN, groups=["staff"])
    tell("update", lambda: client.update(user.id, promoted))
    tell("update", lambda: client.update("u-0", UserChanges(display_name="Nobody")))
    tell("update", lambda: client.update(user.id, UserChanges(display_name="root")))
    tell("countByRole", client.count_by_role)
    tell("signOut", lambda: client.sign_out(user.id))
    tell("signOut", lambda: client.sign_out("u-0"))


def sell(client: ForstClient) -> None:
    order = client.checkout(CART)
    show("checkout", order)
    tell("checkout", lambda: client.checkout(TOO_MUCH))
    tell("checkout", lambda: client.checkout(with_voucher("V-STOLEN")))
    tell("checkout", lambda: client.checkout(with_voucher("V-OLD")))
    tell("quote", lambda: client.quote(CART.lines))
    tell("cancel", lambda: client.cancel(order.id, "changed my mind"))
    tell("cancel", lambda: client.cancel("o-shipped", "too slow"))
    tell("cancel", lambda: client.cancel("o-0", "never mind"))
    tell("summary", lambda: client.summary(MARCH, "EUR"))
    tell("ranking", lambda: client.ranking(MARCH))


def catch(client: ForstClient) -> None:
    """Errors are classes: what they carry is typed."""
    try:
        client.register(ADA, "Ada", Role.EDITOR)
    except EmailTaken as error:
        show("typed", error.email)
    try:
        client.checkout(TOO_MUCH)
    except OutOfStock as error:
        show("typed", error.available)
    try:
        client.inspect_records([UNREADABLE])
    except InvalidRecord as error:
        show("typed", error.id)
    for _ in range(4):
        tell("signIn", lambda: client.sign_in(WRONG))
    try:
        client.sign_in(ADA)
    except AccountLocked as error:
        show("typed", error.attempts)


def fail(client: ForstClient) -> None:
    """What is not valid is not sent; a failure that the function does not declare is a status."""
    wrong = CalculationInput.model_construct(numbers=["1"], operation="sum", rounding="exact")
    try:
        client.calculate(wrong)
    except ValidationError as error:
        show("calculate", violations(CalculationInput, error))
    tell("checkout", lambda: client.checkout(with_voucher("V-BROKEN")))


def with_voucher(voucher: str) -> Cart:
    return CART.model_copy(update={"vouchers": [voucher]})


def tell(name: str, call: Callable[[], object]) -> None:
    """Prints the result of a call, or the error that it ended with."""
    try:
        show(name, call())
    except (NominalError, StatusError) as error:
        show(name, error)


def show(name: str, result: object) -> None:
    """Prints models and errors as they are on the wire."""
    if isinstance(result, StatusError):
        result = {"status": result.status}
    adapter = TypeAdapter[object](type(result))
    data = adapter.dump_python(result, mode="json", by_alias=True)
    print(json.dumps([name, data], ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
