"""All templates, one module a kind."""
import importlib
import pkgutil

from lib.registry import ALL  # noqa: F401  (re-exported)

for module in sorted(m.name for m in pkgutil.iter_modules(__path__)):
    importlib.import_module(f"{__name__}.{module}")
