"""Output folders that get in each other's way are refused, others are not."""

from pathlib import Path, PurePosixPath

from forstgen.backends.base import GeneratedFile
from forstgen.output import Output, check_overlap


def output(target: str, root: Path, *paths: str) -> Output:
    return Output(target, root, tuple(GeneratedFile(PurePosixPath(path), "") for path in paths))


def codes(*outputs: Output) -> list[str]:
    return [diagnostic.code for diagnostic in check_overlap(outputs)]


def test_one_folder_for_two_targets_is_refused_once(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "out")
    twice = codes(output("ts", tmp_path / "out"), output("py", tmp_path / "x/../out"))
    linked = codes(output("ts", tmp_path / "out"), output("py", tmp_path / "link"))

    assert twice == linked == ["output-overlap"]


def test_a_nested_folder_is_fine_until_both_write_there(tmp_path: Path) -> None:
    inner = output("py", tmp_path / "out/py", "__init__.py")

    assert codes(output("ts", tmp_path / "out", "index.ts", "pyx/a.ts"), inner) == []
    assert codes(output("ts", tmp_path / "out", "py/index.ts"), inner) == ["output-overlap"]


def test_separate_folders_are_fine(tmp_path: Path) -> None:
    assert codes(output("ts", tmp_path / "a", "x"), output("py", tmp_path / "ab", "x")) == []
