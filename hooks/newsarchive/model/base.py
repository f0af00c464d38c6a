"""What all models that people write by hand have in common."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError


class Written(BaseModel):
    """A value read from YAML that a person wrote: unknown fields are errors, never ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, str_strip_whitespace=True)


NO_SUCH_DAY = "no_such_day"
"""Pydantic's name for the error of a date that has the right form and is in no calendar."""


def _in_calendar(value: str) -> str:
    """A date as precise as `YYYY[-MM[-DD]]`, if the calendar has it."""
    try:
        date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        raise PydanticCustomError(NO_SUCH_DAY, "there is no day {day}", {"day": value}) from None
    return value


Text = Annotated[str, StringConstraints(min_length=1)]
"""A text that is not empty; a field without a text is left out of the file."""

Slug = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$")]
"""ASCII words joined by hyphens: the last part of an address."""

ArticleId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+$")]
"""Id of a source or an article: looser than a slug, for ids that come from elsewhere."""

Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_in_calendar)]
"""`YYYY-MM-DD`, a day that the calendar has."""

PartialDate = Annotated[
    str, StringConstraints(pattern=r"^\d{4}(?:-\d{2}(?:-\d{2})?)?$"), AfterValidator(_in_calendar)
]
"""`YYYY[-MM[-DD]]`: as precise as what is known, no more."""

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

Unknown = Literal["unknown"]
"""Written where something is not known, so that a gap is never taken for an oversight."""


class Bilingual(Written):
    """The same text in Chinese and in English."""

    zh: Text
    en: Text
