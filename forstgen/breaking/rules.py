"""The rules of comparison: a stable id, what it does to the set of accepted values, and why.

`docs/breaking.md` has the same table for people; a test holds the two together.
"""

from forstgen.breaking.nodes import Effect
from forstgen.node import node

__all__ = ["RULES", "RuleOfChange"]


@node
class RuleOfChange:
    effect: Effect
    title: str
    reason: str


def _table(*rows: tuple[str, Effect, str, str]) -> dict[str, RuleOfChange]:
    return {id: RuleOfChange(effect, title, reason) for id, effect, title, reason in rows}


_NARROWS, _WIDENS, _REPLACES, _KEEPS = Effect

RULES = _table(
    (
        "constraint-added",
        _NARROWS,
        "a constraint was added",
        "values that it refuses were valid before",
    ),
    (
        "constraint-loosened",
        _WIDENS,
        "a constraint lets more through",
        "values are valid now that were not",
    ),
    (
        "constraint-removed",
        _WIDENS,
        "a constraint was removed",
        "values are valid now that it refused",
    ),
    (
        "constraint-tightened",
        _NARROWS,
        "a constraint lets less through",
        "values that were valid are refused",
    ),
    ("error-added", _WIDENS, "a new error", "clients that know the old errors only cannot read it"),
    ("error-removed", _NARROWS, "an error was removed", "nobody meets it any more"),
    (
        "field-added-optional",
        _KEEPS,
        "an optional field was added",
        "it may be missing, and who does not know it ignores it",
    ),
    (
        "field-added-required",
        _NARROWS,
        "a required field was added",
        "values without it were valid before",
    ),
    (
        "field-removed-optional",
        _KEEPS,
        "an optional field was removed",
        "it could be missing before, and is ignored now",
    ),
    (
        "field-removed-required",
        _WIDENS,
        "a required field was removed",
        "values without it are valid now",
    ),
    ("function-added", _KEEPS, "a new function", "nobody calls it yet"),
    ("function-removed", _REPLACES, "a function was removed", "callers get 404"),
    ("guard-added", _NARROWS, "a guard was added", "values that it refuses were valid before"),
    ("guard-changed", _REPLACES, "a guard asks something else", "it may refuse what was valid"),
    (
        "guard-loosened",
        _WIDENS,
        "a guard asks less",
        "values are valid now that it refused",
    ),
    ("guard-removed", _WIDENS, "a guard was removed", "values are valid now that it refused"),
    ("guard-tightened", _NARROWS, "a guard asks more", "values that were valid are refused"),
    (
        "length-changed",
        _REPLACES,
        "the length of an array or tuple changed",
        "no array has both lengths",
    ),
    (
        "length-fixed",
        _NARROWS,
        "an array has a fixed length now",
        "arrays of other lengths were valid before",
    ),
    (
        "length-freed",
        _WIDENS,
        "an array has no fixed length any more",
        "arrays of other lengths are valid now",
    ),
    (
        "member-added",
        _WIDENS,
        "a union has one more member",
        "who knows the old members only cannot read it",
    ),
    (
        "member-removed",
        _NARROWS,
        "a union has lost a member",
        "values of that member were valid before",
    ),
    (
        "members-reordered",
        _KEEPS,
        "a union tries its members in another order",
        "the same values are valid; one that fits several members may be read as another one",
    ),
    (
        "message-changed",
        _KEEPS,
        "a message or the name of an error changed",
        "the same values are valid; only what is said differs",
    ),
    (
        "request-added",
        _NARROWS,
        "a function takes a parameter now",
        "callers that send nothing are refused",
    ),
    (
        "request-changed",
        _REPLACES,
        "a request has another form",
        "one parameter is the request itself, several are its fields",
    ),
    (
        "request-removed",
        _WIDENS,
        "a function takes no parameters any more",
        "what callers send is ignored",
    ),
    ("result-added", _NARROWS, "a function gives a result now", "who expects none ignores it"),
    (
        "result-removed",
        _WIDENS,
        "a function gives no result any more",
        "callers that read one find none",
    ),
    ("route-changed", _REPLACES, "the route of a function changed", "callers get 404"),
    ("type-changed", _REPLACES, "a type became another one", "no value is valid as both"),
    ("type-narrowed", _NARROWS, "a type accepts less", "values that were valid are refused"),
    (
        "type-removed",
        _REPLACES,
        "a type that no function takes or gives was removed",
        "who reads its values has nothing to read them with",
    ),
    ("type-widened", _WIDENS, "a type accepts more", "values are valid now that were not"),
    (
        "value-added",
        _WIDENS,
        "a closed set has a new value",
        "who knows the old values only refuses it",
    ),
    (
        "value-became-optional",
        _WIDENS,
        "a required value may be absent now",
        "who relies on it finds nothing",
    ),
    (
        "value-became-required",
        _NARROWS,
        "an optional value is required now",
        "values without it were valid before",
    ),
    (
        "value-removed",
        _NARROWS,
        "a closed set has lost a value",
        "that value was valid before",
    ),
    (
        "wire-name-changed",
        _REPLACES,
        "a field has another name on the wire",
        "readers look for the old key, writers write the new one",
    ),
)
