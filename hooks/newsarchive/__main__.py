"""`python -m newsarchive`: the same as the command `newsarchive`."""

from newsarchive.cli import main

main(prog_name="newsarchive")
