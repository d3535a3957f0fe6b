"""Programs written in a test: Forst text in, the resolved program or its diagnostics out."""

from collections.abc import Mapping

from forstgen import checks, ir
from forstgen.diagnostics import Diagnostic
from forstgen.resolve import ResolveOptions, resolve
from forstgen.source import SourceFile
from forstgen.syntax import parse
from tests.support.ir_text import decl_text

__all__ = ["diagnostics_of", "outline", "problems_of", "program_of"]

_DEFAULTS = ResolveOptions()

Files = Mapping[str, str] | None


def program_of(
    *texts: str, files: Files = None, options: ResolveOptions = _DEFAULTS, **named: str
) -> ir.Program:
    """The program in `texts`, which must be free of errors.

    `files` has further ones by path; a keyword is short for one: `shop_a="…"` is `shop/a.ft`.
    """
    program, diagnostics = _resolve(texts, files, named, options)
    errors = [f"{d.code}: {d.message}" for d in diagnostics if d.is_error]
    assert not errors, "\n".join(errors)
    return program


def diagnostics_of(
    *texts: str, files: Files = None, options: ResolveOptions = _DEFAULTS, **named: str
) -> tuple[Diagnostic, ...]:
    """All that `resolve` and the checks say."""
    return _resolve(texts, files, named, options)[1]


def problems_of(
    *texts: str, files: Files = None, options: ResolveOptions = _DEFAULTS, **named: str
) -> list[str]:
    """The diagnostics in short: `unknown-type at "Recrod", did you mean `Record`?`."""
    return [
        f'{d.code} at "{_marked(d)}"' + (f", {d.help}" if d.help else "")
        for d in diagnostics_of(*texts, files=files, options=options, **named)
    ]


def outline(program: ir.Program) -> str:
    """The declarations of a program, one in a line; several packages have a heading each."""
    lines: list[str] = []
    for package in program.packages:
        if len(program.packages) > 1:
            lines.append(" ".join([f"package {package.name}", *package.imports]))
        lines += map(decl_text, package.declarations)
    return "\n".join(lines)


def _resolve(
    texts: tuple[str, ...], files: Files, named: dict[str, str], options: ResolveOptions
) -> tuple[ir.Program, tuple[Diagnostic, ...]]:
    sources = dict(files or {})
    sources |= {f"{name.replace('_', '/')}.ft": text for name, text in named.items()}
    sources |= {f"file{number}.ft": text for number, text in enumerate(texts, 1)}
    trees = []
    for path, text in sources.items():
        folders = tuple(path.split("/")[:-1])
        parsed = parse(SourceFile(path, text, folders))
        assert not parsed.failed, parsed.diagnostics
        assert parsed.value is not None
        trees.append(parsed.value)
    outcome = resolve(trees, options)
    assert outcome.value is not None
    return outcome.value, (*outcome.diagnostics, *checks.run(outcome.value))


def _marked(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    return "" if span is None else span.source.text[span.start : span.end]
