"""forstgen: one Forst schema, three languages, one meaning."""

__all__ = ["__version__"]

__version__ = "0.1.0"
