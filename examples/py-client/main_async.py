"""The same service, called without waiting for each answer: what is independent goes out at once.

Run it as `main.py` is run.
"""

import asyncio
from collections.abc import Awaitable

from main import ADA, CART, LINE, MARCH, RECORD, TOO_MUCH, UNREADABLE, WRONG, show
from out.py import (
    AsyncForstClient,
    CalculationInput,
    NominalError,
    Page,
    ProcessDataInput,
    Role,
    SearchQuery,
    SearchQueryFilters,
    SearchQueryFiltersPrice,
    StatusError,
    UserChanges,
)


async def main() -> None:
    query = SearchQuery(
        query="pen",
        filters=SearchQueryFilters(price=SearchQueryFiltersPrice(to=9.5), tags=[]),
        sort="relevance",
        page=Page(size=10),
    )
    numbers = CalculationInput(numbers=[1, 2, 3.5], operation="sum", rounding="exact")
    async with AsyncForstClient() as client:
        await tell(
            health=client.health(),
            version=client.version(),
            processData=client.process_data(ProcessDataInput(records=[RECORD])),
            inspectRecords=client.inspect_records([RECORD]),
            search=client.search(query),
            suggest=client.suggest("pe", 2),
            calculate=client.calculate(numbers),
            quote=client.quote([LINE]),
            ranking=client.ranking(MARCH),
        )
        await tell(
            inspectRecords=client.inspect_records([UNREADABLE]),
            checkout=client.checkout(TOO_MUCH),
            find=client.find("u-0"),
            signOut=client.sign_out("u-0"),
            cancel=client.cancel("o-shipped", "too slow"),
        )
        user = await client.register(ADA, "Ada", Role.EDITOR)
        show("register", user)
        await tell(register=client.register(ADA, "Ada", Role.VIEWER))
        await tell(signIn=client.sign_in(WRONG))
        await tell(signIn=client.sign_in(ADA))
        promoted = UserChanges(role=Role.ADMIN, groups=["staff"])
        await tell(update=client.update(user.id, promoted))
        await tell(countByRole=client.count_by_role(), signOut=client.sign_out(user.id))
        order = await client.checkout(CART)
        show("checkout", order)
        await tell(cancel=client.cancel(order.id, "changed my mind"))
        await tell(summary=client.summary(MARCH, "EUR"))


async def tell(**calls: Awaitable[object]) -> None:
    """Prints the results of calls, or the errors that they ended with, in the order given."""
    for name, result in zip(
        calls, await asyncio.gather(*calls.values(), return_exceptions=True), strict=True
    ):
        if isinstance(result, BaseException) and not isinstance(
            result, (NominalError, StatusError)
        ):
            raise result
        show(name, result)


if __name__ == "__main__":
    asyncio.run(main())
