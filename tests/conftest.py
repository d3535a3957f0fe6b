"""What every test relies on."""

import os

from hypothesis import settings

# No deadline: a test must not fail because the machine is slow. In CI the same examples every time,
# so that a red build is about the change; elsewhere new ones, which is how faults are found.
settings.register_profile("forstgen", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("forstgen")
