"""forstgen: one Forst schema, three languages, one meaning.

As a library: `forstgen.generate("schema", ts="out/ts")` and `forstgen.check(…)`.
"""

TYPE_CHECKING = False  # as a type checker knows it; importing `typing` costs more than the rest
if TYPE_CHECKING:
    from forstgen.api import Result, check, generate

__all__ = ["Result", "__version__", "check", "generate"]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    # Late, so that `import forstgen` costs nothing: `--version` needs no more than that.
    if name in ("Result", "check", "generate"):
        from forstgen import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
