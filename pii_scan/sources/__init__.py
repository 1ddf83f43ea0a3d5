"""Where bytes come from: files and standard input. Sources never decode."""

from pii_scan.sources.files import FileBlob, walk
from pii_scan.sources.stdin import StdinBlob

__all__ = ["FileBlob", "StdinBlob", "walk"]
