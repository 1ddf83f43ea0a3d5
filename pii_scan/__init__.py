"""pii-scan finds leaked personal data: values, records of a kind, and how many people they are about."""

__version__ = "0.1.0"
