"""Generated files against the disk: what would change, and changing it.

Knows nothing of Forst. A file is *ours* when it says that forstgen generated it, or when the
manifest of its folder has its digest; no other file is ever overwritten or removed.
"""

from forstgen.output.diff import diff
from forstgen.output.overlap import Output, check_overlap
from forstgen.output.plan import Change, Plan, plan
from forstgen.output.write import write

__all__ = ["Change", "Output", "Plan", "check_overlap", "diff", "plan", "write"]
