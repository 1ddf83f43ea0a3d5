"""``python -m pii_scan`` is the command ``pii-scan``."""

import sys

from pii_scan.cli import main

sys.exit(main())
