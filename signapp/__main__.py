"""``signapp`` and ``python -m signapp``."""

import multiprocessing

from signapp.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # worker processes of a PyInstaller build start here
    main()
