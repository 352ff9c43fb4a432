"""Print the lowest version that pyproject.toml allows of every direct dependency, for pip's -c.

python tools/lowest_dependencies.py > lowest.txt
python -m pip install -c lowest.txt -e ".[test-app]"
"""

import re
import tomllib
from pathlib import Path

_EXTRAS = ("cluster", "test-app")
_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(?:>=|==)(?P<lowest>[\w.]+)[^;]*(?P<marker>;.*)?")


def main() -> None:
    """See the module docstring."""
    text = (Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    wanted = project["dependencies"] + [
        requirement for extra in _EXTRAS for requirement in project["optional-dependencies"][extra]
    ]
    for requirement in wanted:
        if requirement.startswith("signapp-live["):
            continue
        found = _REQUIREMENT.fullmatch(requirement)
        if found is None:
            raise SystemExit(f"{requirement!r} has no lowest version; give it one")
        print(f"{found['name']}=={found['lowest']}{found['marker'] or ''}")


if __name__ == "__main__":
    main()
