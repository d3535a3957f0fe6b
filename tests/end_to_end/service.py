"""The service of `examples/`, generated, built and served on a port that the system chooses.

In: a folder. Out: in it the packages (`out/`), the clients (`examples/`) and the server's program.
"""

import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support import toolchains

__all__ = ["build", "serve"]

ROOT = Path(__file__).resolve().parents[2]
CLOCK = "2025-03-01T12:00:00Z"
START_SECONDS = 30


def build(folder: Path) -> Path:
    """Generates all packages and builds the server; gives its program."""
    outputs = (f"--{target}={folder / 'out' / target}" for target in ("ts", "py", "go"))
    source = ROOT / "examples" / "forst"
    toolchains.python("-m", "forstgen", source, *outputs, cwd=ROOT).expect_success()
    for part in ("go-server", "ts-client", "py-client"):
        ignored = shutil.ignore_patterns("node_modules", "__pycache__")
        shutil.copytree(ROOT / "examples" / part, folder / "examples" / part, ignore=ignored)
    program = folder / "backoffice"
    server = folder / "examples" / "go-server"
    toolchains.go()("vet", ".", cwd=server).expect_success()
    toolchains.go()("build", "-o", program, ".", cwd=server).expect_success()
    return program


@contextmanager
def serve(program: Path) -> Iterator[str]:
    """The base URL of a fresh server; it ends with the block."""
    command = [str(program), "-listen", "127.0.0.1:0", "-clock", CLOCK]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            yield _base_url(process)
        finally:
            process.kill()


def _base_url(process: subprocess.Popen[bytes]) -> str:
    """What the server says when it listens."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], START_SECONDS)
    line = process.stdout.readline().decode() if ready else ""
    assert line.startswith("listening on "), f"the server did not start: {line!r}"
    return line.removeprefix("listening on ").strip()
