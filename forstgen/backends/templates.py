"""The Jinja environment of a target. Templates print what the view decided, nothing else."""

from collections.abc import Callable, Mapping

import jinja2

from forstgen import assets

__all__ = ["environment"]


def environment(target: str, filters: Mapping[str, Callable[[str], str]]) -> jinja2.Environment:
    """The templates of `templates/<target>/`. `filters` are `doc` and `quote`, no more.

    Undefined names are errors, output is not escaped, block lines leave no blank lines behind.
    """
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(assets.folder("templates") / target),
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
