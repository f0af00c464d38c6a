"""What the repository says of itself: the version a citation names, and the day of the build.

Both come from the last commit, so that two builds of one commit are the same byte for byte.
"""

import os
import subprocess
import time
from pathlib import Path

from newsarchive import __version__


def commit_version(project: Path) -> str:
    """Version and short commit id, such as `0.1.0+g1a2b3c4`; the version alone outside a repository."""
    commit = _git(project, "rev-parse", "--short=7", "HEAD")
    return f"{__version__}+g{commit}" if commit else __version__


def build_moment(project: Path) -> int:
    """Seconds since 1970: `SOURCE_DATE_EPOCH` where set, else the last commit's time, else now."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    committed = _git(project, "log", "-1", "--format=%ct")
    return int(committed) if committed.isdecimal() else int(time.time())


def build_day(project: Path) -> str:
    """The day of `build_moment` in UTC, `YYYY-MM-DD`."""
    return time.strftime("%Y-%m-%d", time.gmtime(build_moment(project)))


def _git(project: Path, *command: str) -> str:
    """What git prints; nothing where there is no git, no repository or no commit."""
    try:
        run = subprocess.run(  # noqa: S603 - fixed words
            ["git", *command],  # noqa: S607 - git is where the user has it
            cwd=project,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return run.stdout.strip()
