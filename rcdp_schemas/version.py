"""The version of this package; that of the contract it carries is ``CONTRACT_VERSION``."""

__version__ = "0.1.0"
