"""What constraints stand on, with value groups as the primitive type of their entries."""

from forstgen import ir

__all__ = ["base_type", "literals"]


def base_type(program: ir.Program, type: ir.Type) -> ir.Type:
    """The underlying type; of a value group, the primitive type of its entries."""
    under = program.underlying(type)
    if isinstance(under, ir.DeclType):
        decl = program.type_decl(under.name)
        if isinstance(decl, ir.ValueGroupDecl):
            return ir.PrimitiveType(decl.primitive)
    return under


def literals(program: ir.Program, type: ir.Type) -> tuple[ir.LiteralValue, ...]:
    """The closed set of values that a literal type or a value group has."""
    under = program.underlying(type)
    if isinstance(under, ir.LiteralType):
        return under.values
    if isinstance(under, ir.DeclType):
        decl = program.type_decl(under.name)
        if isinstance(decl, ir.ValueGroupDecl):
            return tuple(value for _, value in decl.entries)
    return ()
