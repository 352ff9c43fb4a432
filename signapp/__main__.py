"""``signapp`` and ``python -m signapp``."""

from signapp.cli import main

if __name__ == "__main__":
    main()
