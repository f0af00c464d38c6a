"""`newsarchive clean` on a terminal."""

from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.text.controls import CONTROLS


def test_a_terminal_gets_no_control_character_of_a_source_or_its_name(tmp_path):
    name = "a\x1b[31mb.txt"
    (tmp_path / name).write_text(
        "春茶\x07开采\n\n今年三月，\x1b[31m茶农上山采茶，\0收成很好。\n", encoding="utf-8"
    )

    result = CliRunner().invoke(main, ["clean", str(tmp_path / name)])

    assert result.stdout == (
        "a␛[31mb.txt: utf-8, 31 characters\n\n# 春茶开采\n[title] 春茶开采\n[paragraph] 今年三月，[31m茶农上山采茶，收成很好。\n"
    )
    assert not (set(result.stdout) - {"\n"}) & set(CONTROLS)
