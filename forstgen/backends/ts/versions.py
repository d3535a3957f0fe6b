"""How modules say which version they are made from, so that no two versions mix in one package.

In: modules and their fingerprints. Out: views of what `schema.ts` has of each, and each of itself.
TypeScript compares the two as types; in JavaScript, a module that imports what the schema file does
not export does not link.
"""

from forstgen.backends.ts.doc import WIDTH, width
from forstgen.backends.ts.names import identifier, property_name, quote
from forstgen.backends.ts.view import Origin, Version

__all__ = ["origin", "version"]


def version(module: str, fingerprint: str) -> Version:
    """What `schema.ts` has of a module, and of the one beside it in `internal/`."""
    return Version(property_name(module), fingerprint, _constant(module, fingerprint))


def origin(path: str, fingerprint: str) -> Origin:
    """What the module `path` says of itself."""
    folder, _, module = path.rpartition("/")
    schema = "../schema.js" if folder else "./schema.js"
    return Origin(schema, _heritage(module, fingerprint), _constant(module, fingerprint))


def _constant(module: str, fingerprint: str) -> str:
    """Modules that are spelled alike here still differ: the fingerprint includes the name."""
    return f"{identifier(module)}_{fingerprint}"


def _heritage(module: str, fingerprint: str) -> str:
    arguments = (quote(module), quote(fingerprint))
    line = f" extends MadeFrom<{', '.join(arguments)}>"
    if len("  interface Modules") + width(line) + len(" {}") <= WIDTH:
        return line
    return " extends MadeFrom<\n    " + ",\n    ".join(arguments) + "\n  >"
