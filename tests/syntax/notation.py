"""An AST in one line, every operator in brackets: what the tests compare.

`written(node)` is close to Forst, so that a test reads as “this is what I wrote, this is what was
understood”; it says nothing of spans.
"""

from forstgen.syntax import ast


def written(node: object) -> str:
    """One node, or several with `; ` between them."""
    match node:
        case None:
            return "_"
        case tuple() | list():
            return "; ".join(map(written, node))
        case ast.Name(text):
            return text
        case ast.Literal(value):
            return _literal(value)
        case ast.ListLiteral(items):
            return f"[{_list(items)}]"
    return _type(node) or _member(node) or _statement(node) or _expr(node) or _decl(node)


def _list(nodes: object) -> str:
    assert isinstance(nodes, tuple)
    return ", ".join(map(written, nodes))


def _literal(value: str | int | float | bool | None) -> str:
    match value:
        case None:
            return "nil"
        case bool():
            return str(value).lower()
    return repr(value)


def _type(node: object) -> str:
    match node:
        case ast.NamedType(qualifiers, name):
            return ".".join(each.text for each in (*qualifiers, name))
        case ast.AppliedType(name, arguments):
            return f"{name.text}({_list(arguments)})"
        case ast.ArrayType(element, length):
            return f"[{'' if length is None else length}]{written(element)}"
        case ast.MapType(key, value):
            return f"map[{written(key)}]{written(value)}"
        case ast.PointerType(target):
            return f"*{written(target)}"
        case ast.FuncType(parameters, result):
            return f"func({_list(parameters)}): {written(result)}"
        case ast.ChanType(element):
            return f"chan {written(element)}"
        case ast.InterfaceType():
            return "interface{}"
        case ast.LiteralType(literal):
            return written(literal)
        case ast.ShapeType(members):
            return "{" + _list(members) + "}"
        case ast.UnionType(members):
            return f"({' | '.join(map(written, members))})"
        case ast.IntersectionType(members):
            return f"({' & '.join(map(written, members))})"
        case ast.ValueGroupType(entries):
            return f"({', '.join(f'{name.text} = {written(value)}' for name, value in entries)})"
        case ast.ConstrainedType(base, constraints):
            return f"<{written(base)}>" + "".join(f".{written(call)}" for call in constraints)
    return ""


def _member(node: object) -> str:
    match node:
        case ast.Field(name, type, tag):
            suffix = f" `{tag.value}`" if tag else ""
            return name.text if type is None else f"{name.text}: {written(type)}{suffix}"
        case ast.Embedding(type, tag):
            return f"embed {written(type)}" + (f" `{tag.value}`" if tag else "")
        case ast.Method(name, parameters, result):
            return f"{name.text}({_list(parameters)}): {written(result)}"
        case ast.Parameter(name, destructured, type, variadic):
            names = name.text if name else "{" + _list(destructured) + "}"
            return f"{names}: {'...' if variadic else ''}{written(type)}"
        case ast.ConstraintCall(name, arguments):
            return f"{name.text}({_list(arguments)})"
    return ""


def _statement(node: object) -> str:
    match node:
        case ast.Path(names):
            return ".".join(name.text for name in names)
        case ast.Assertion(base, constraints):
            calls = ".".join(map(written, constraints))
            return f"<{written(base)}>.{calls}" if base else calls
        case ast.ShapeTest(shape):
            return written(shape)
        case ast.ErrorCall(name, arguments):
            return name.text if arguments is None else f"{name.text}({_list(arguments)})"
        case ast.Ensure(path, test, error):
            return f"ensure {written(path)} is {written(test)}" + _or(error)
        case ast.EnsureNot(name, error):
            return f"ensure !{name.text}" + _or(error)
        case ast.ForEach(index, element, path, body):
            head = f"for {written(index)}, {written(element)} in {written(path)}"
            return f"{head} {{ {written(body)} }}"
        case ast.If(branches, otherwise):
            ifs = " else ".join(map(written, branches))
            return ifs + ("" if otherwise is None else f" else {{ {written(otherwise)} }}")
        case ast.IfBranch(condition, body):
            tested = written(condition) if isinstance(condition, ast.IsCondition) else "?"
            return f"if {tested} {{ {written(body)} }}"
        case ast.IsCondition(path, test):
            return f"{written(path)} is {written(test)}"
        case ast.OtherStatement():
            return "other"
    return ""


def _or(error: ast.ErrorCall | None) -> str:
    return f" or {written(error)}" if error else ""


def _expr(node: object) -> str:
    match node:
        case ast.PathExpr(names):
            return ".".join(name.text for name in names)
        case ast.CallExpr(callee, arguments):
            return f"{written(callee)}({_list(arguments)})"
        case ast.ShapeExpr(type, fields):
            entries = ", ".join(
                name.text if value is None else f"{name.text}: {written(value)}"
                for name, value in fields
            )
            return ("" if type is None else written(type)) + "{" + entries + "}"
        case ast.MapExpr(type, entries):
            pairs = ", ".join(f"{written(key)}: {written(value)}" for key, value in entries)
            return f"{written(type)}{{{pairs}}}"
        case ast.ArrayExpr(type, items):
            return f"{written(type)}{{{_list(items)}}}"
        case ast.OtherExpr():
            return "?"
    return ""


def _decl(node: object) -> str:
    match node:
        case ast.TypeDecl(name, type):
            return f"type {name.text} = {written(type)}"
        case ast.ErrorDecl(name, payload):
            return f"error {name.text} {written(payload)}"
        case ast.GuardDecl(subject, name, parameters, body):
            return f"is ({written(subject)}) {name.text}({_list(parameters)}) {{ {written(body)} }}"
        case ast.FuncDecl(receiver, name, parameters, result):
            head = "func (…)" if receiver else "func"
            return f"{head} {name.text}({_list(parameters)}): {written(result)}"
        case ast.ConstDecl(name, type, value, iota):
            return f"const {name.text}: {written(type)} = {written(value)} #{iota}"
        case ast.VarDecl(name):
            return f"var {name.text}"
        case ast.Import(path, alias, is_node):
            return f"import {'node ' if is_node else ''}{written(alias)} {path!r}"
    raise AssertionError(node)
