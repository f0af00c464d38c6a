"""What a corpus's own repository says of it: the version a citation names, and the moment of a build.

Both come from the last commit, so that two builds of one commit are the same byte for byte. A repository that
merely holds the folder, without a file of it in its last commit, says nothing of it.
"""

import os
import subprocess
import time
from pathlib import Path

from msgspec import Struct

from newsarchive import __version__


class Revision(Struct, frozen=True):
    """Where a folder stands in the history of its repository."""

    commit: str | None
    """Short id; None where no repository tracks the folder."""
    committed: int | None
    """When, in seconds since 1970."""
    clean: bool
    """Whether all tracked files are as committed, and no file of the folder is new."""

    @property
    def version(self) -> str:
        """Such as `0.1.0+g1a2b3c4`, with `.dirty` for a state no commit has; else the generator's release alone."""
        if self.commit is None:
            return __version__
        return f"{__version__}+g{self.commit}{'' if self.clean else '.dirty'}"


def revision_of(folder: Path) -> Revision:
    """The revision of `folder`, asked of the repository that tracks it."""
    if not _git(folder, "rev-parse", "--verify", "--quiet", "HEAD:./"):
        return Revision(None, None, clean=False)
    commit, _, committed = _git(folder, "log", "-1", "--abbrev=7", "--format=%h %ct").partition(" ")
    changed = _git(folder, "status", "--porcelain", "--untracked-files=no")
    new = _git(folder, "ls-files", "--others", "--exclude-standard", "--directory", "--", ".")
    return Revision(commit, int(committed), clean=not (changed or new))


def moment_of(revision: Revision, given: str = "") -> int:
    """Seconds since 1970: what is `given` as `SOURCE_DATE_EPOCH`, else the commit's, else now."""
    if given.isdecimal():
        return int(given)
    return int(time.time()) if revision.committed is None else revision.committed


def day_of(moment: int) -> str:
    """The day of a moment in UTC, `YYYY-MM-DD`."""
    return time.strftime("%Y-%m-%d", time.gmtime(moment))


def _git(folder: Path, *command: str) -> str:
    """What git prints in `folder`; nothing where there is no git, no repository or no commit."""
    elsewhere = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"}  # set where a hook of git builds the site
    try:
        run = subprocess.run(  # noqa: S603 - fixed words
            ["git", "--no-optional-locks", *command],  # noqa: S607 - git is where the user has it
            cwd=folder,
            env={name: value for name, value in os.environ.items() if name not in elsewhere},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return run.stdout.strip()
