"""What holds for all rules."""

from pathlib import Path

from forstgen import checks
from forstgen.diagnostics import CODES


def test_every_rule_is_a_file_named_as_its_code() -> None:
    modules = [check.__module__.rpartition(".")[2] for check in checks.CHECKS]

    assert {name.replace("_", "-") for name in modules} <= CODES.keys()
    folder = Path(checks.__file__).parent
    assert {
        path.stem for path in folder.glob("*.py") if path.stem.replace("_", "-") in CODES
    } == set(modules)
