"""The surnames that stay as they are, judged by a slow reading of the rule."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.script.surnames import ROLES, keep_surnames

SPACES = " /／：:\u3000"
NO_NAME = {"范": "围例本畴", "余": "名下人万元额款力热年次项件条起个家户多"}


def is_surname(text: str, at: int) -> bool:
    char, before, after = text[at], text[:at], text[at + 1 : at + 2]
    if char not in "范余于涂":
        return False
    if after == "某":
        return True
    if after and after in NO_NAME.get(char, ""):
        return False
    spaced = any(before.endswith(role + space) for role in ROLES for space in SPACES)
    return spaced or (char != "于" and any(before.endswith(role) for role in ROLES))


pieces = st.sampled_from([*"范余于涂某围名下在", *SPACES, *ROLES])


@given(st.lists(pieces, max_size=8).map("".join))
def test_a_surname_is_told_by_the_words_around_it(text):
    kept = keep_surnames("x" * len(text), text)

    assert kept == "".join(char if is_surname(text, at) else "x" for at, char in enumerate(text))
