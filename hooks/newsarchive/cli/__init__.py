"""The command line: reads arguments, calls the package, writes and prints, without logic of its own."""

from importlib import import_module
from pathlib import Path

import click

from newsarchive import __version__
from newsarchive.cli.options import CORPUS_VARIABLE

COMMANDS = {
    "add": "newsarchive.cli.add:add",
    "check": "newsarchive.cli.check:check",
    "clean": "newsarchive.cli.clean:clean",
    "dates": "newsarchive.cli.dates:dates",
    "explain": "newsarchive.cli.explain:explain",
    "export": "newsarchive.cli.export:export",
    "verify": "newsarchive.cli.verify:verify",
    "figures": "newsarchive.cli.figures:figures",
    "match": "newsarchive.cli.match:match",
    "redact": "newsarchive.cli.redact:redact_passage",
    "schema": "newsarchive.cli.schema:schema",
    "term": "newsarchive.cli.term:term",
}
"""Commands and where they are defined; each is imported only when it is called, so that all start fast."""


class _Commands(click.Group):
    """The commands of `COMMANDS`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--corpus",
    type=click.Path(path_type=Path),
    envvar=CORPUS_VARIABLE,
    help="The corpus's folder; each command takes it too.  [default: ./corpus]",
)
@click.version_option(__version__)
def main(corpus: Path | None) -> None:
    """Builds and tends an annotated archive of Chinese press texts."""
    del corpus  # read from the context by the commands
