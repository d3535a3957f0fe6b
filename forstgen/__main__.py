"""The command `forstgen`, also as `python -m forstgen`."""

import sys

from forstgen import __version__

__all__ = ["main"]


def main() -> int:
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):  # scripts ask for it all the time; nothing is imported
        print(f"forstgen {__version__}")
        return 0
    from forstgen.cli import run
    from forstgen.collector import retire

    retire()
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
