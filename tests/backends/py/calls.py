"""One call with either client, so that one test is about both."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, TypeAlias

__all__ = ["Call", "caller"]

Call: TypeAlias = Callable[..., Any]


def caller(kind: Any) -> Call:
    """Calls a method of a new client, synchronous or not, and closes it."""

    async def call_async(options: dict[str, Any], method: str, *arguments: Any) -> Any:
        async with kind(**options) as client:
            return await getattr(client, method)(*arguments)

    def call(options: dict[str, Any], method: str, *arguments: Any) -> Any:
        if inspect.iscoroutinefunction(kind.close):
            return asyncio.run(call_async(options, method, *arguments))
        with kind(**options) as client:
            return getattr(client, method)(*arguments)

    return call
