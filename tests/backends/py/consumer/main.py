"""What a user writes against the package of `samples.SHOP`; type-checked there, never run here."""

import asyncio

from shop import (
    AsyncForstClient,
    CallError,
    Circle,
    Difference,
    Err,
    Everything,
    Figure,
    ForstClient,
    ForstError,
    Json,
    Level,
    Money,
    NominalError,
    NotFound,
    Ok,
    Product,
    Refused,
    Role,
    Square,
    StatusError,
    Store,
    Tree,
    VersionMismatchError,
)


def area(figure: Figure) -> float:
    match figure.kind:
        case "circle":
            return 3 * figure.radius**2
        case "square":
            return figure.side**2


def outcome(value: Ok[Product] | Err[NotFound]) -> str:
    return value.value.title if isinstance(value, Ok) else value.error.product_id


def build() -> Everything:
    product = Product(
        product_id="p1",
        title="Lamp",
        price=Money(amount=1, currency="EUR"),
        stock=1,
        tags=[],
        extra={"any": ["thing"]},
    )
    nested: Json = ["a", {"b": [1.5]}]
    return Everything(
        role=Role.ADMIN,
        level=product_level(),
        op="sum",
        size=2,
        ratio=0.5,
        code="a",
        figure=Circle(kind="circle", radius=1),
        mixed="text",
        json_=nested,
        tree=Tree(value=1, left=Tree(value=2, children=[]), children=[]),
        by_day={1: product},
        by_size={"a": 1},
        point=(1, 2),
        three=[1, 2, 3],
        maybe=["a", None],
        outcome=Ok(value=product),
        cause=Refused(message="no", code=1),
    )


def product_level() -> Level:
    return Level.HIGH


def call(client: ForstClient) -> str:
    try:
        product = client.find_product("p1")
    except NotFound as error:
        hint: str | None = error.hint
        return f"{error.tag} {hint}"
    except VersionMismatchError as error:
        differences: list[Difference] = error.differences
        return f"{error.function} {[difference['part'] for difference in differences]}"
    except StatusError as error:
        return f"{error.status} {error.body!r}"
    except CallError:
        return ""
    renamed: Product = client.rename(product.product_id, "Lamp", None)
    count: int = client.count()
    figures: dict[int, Figure] = client.draw(Square(kind="square", side=1))
    return f"{renamed.title} {count} {[area(figure) for figure in figures.values()]}"


async def call_twice() -> tuple[list[Product], Product | None]:
    async with AsyncForstClient("http://localhost", timeout=1, headers={"a": "b"}) as client:
        await client.close_()
        return await client.list(), await client.find()


class Memory:
    def get(self, id: str) -> Product:
        raise NotFound(product_id=id)

    def list(self, limit: int) -> "list[Product]":
        return []


store: Store = Memory()
errors: list[type[ForstError]] = [NotFound, NominalError]


if __name__ == "__main__":
    asyncio.run(call_twice())
