"""Everything that a run is told, from the configuration file and the command line together."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from forstgen.load import Selection
from forstgen.node import node, replace

__all__ = ["Settings", "TargetSettings"]


@node
class TargetSettings:
    """A target's own table: its folder, None where only a command line can name one, and options.

    The keys of `options` are fields of the target's `Options`.
    """

    name: str
    out: Path | None
    options: Mapping[str, object]


@node
class Settings:
    """What to read, what to write, and how. Relative paths start from the current folder."""

    inputs: tuple[Path, ...]
    selection: Selection
    targets: tuple[TargetSettings, ...]
    invariant_guards: tuple[str, ...] = ("Valid",)
    lock: Path | None = None

    def override(
        self, inputs: Sequence[Path], outs: Mapping[str, Path], lock: Path | None = None
    ) -> "Settings":
        """These settings with what a command line names instead: inputs, folders, the lock.

        Naming a target leaves out those that are not named; its options stay. Naming inputs leaves
        out the lock: it is about those of the configuration.
        """
        known = {target.name: target for target in self.targets}
        targets = self.targets
        if outs:
            targets = tuple(
                TargetSettings(name, out, known[name].options if name in known else {})
                for name, out in outs.items()
            )
        wanted = tuple(target for target in targets if target.out is not None)
        return replace(
            self,
            inputs=tuple(inputs) or self.inputs,
            targets=wanted,
            lock=lock or (None if inputs else self.lock),
        )
