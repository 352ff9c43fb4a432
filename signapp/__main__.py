"""``signapp`` and ``python -m signapp``."""

import multiprocessing
import sys

from signapp.cli import main
from signapp.system.modules import run_asked_module

if __name__ == "__main__":
    multiprocessing.freeze_support()  # worker processes of a PyInstaller build start here
    if not run_asked_module(sys.argv):
        main()
