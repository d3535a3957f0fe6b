"""The Jinja environment of a target. Templates print what the view decided, nothing else."""

from collections.abc import Callable, Mapping

import jinja2

from forstgen import __version__, assets
from forstgen.paths import cache_folder

__all__ = ["environment"]


def environment(target: str, filters: Mapping[str, Callable[[str], str]]) -> jinja2.Environment:
    """The templates of `templates/<target>/`. `filters` are `doc` and `quote`, no more.

    Undefined names are errors, output is not escaped, block lines leave no blank lines behind.
    """
    compiled = cache_folder(f"templates-{__version__}")
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(assets.folder("templates") / target),
        # As Python keeps its modules: compiling templates is a third of what a small run does.
        bytecode_cache=jinja2.FileSystemBytecodeCache(str(compiled)) if compiled else None,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        newline_sequence="\n",
    )
    env.filters.update(filters)
    return env
