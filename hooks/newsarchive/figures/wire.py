"""The JSON form of a figure, in `newsarchive figures --json` and in the data sets."""

from newsarchive.model.figures import Figure


def to_json(figure: Figure) -> dict[str, object]:
    """The fields of a figure by the names of the contract; absent values are None."""
    check = figure.check
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.text,
        "value": figure.value,
        "upper": figure.upper,
        "relation": figure.relation.value,
        "unit": figure.unit,
        "measure": figure.measure.value,
        "counted": figure.counted,
        "base": figure.base,
        "claimant": figure.claimant,
        "period": figure.period,
        "period_value": figure.period_value,
        "place": figure.place,
        "reason": figure.reason,
        "check": check.words if check else None,
        "sentence": list(figure.sentence),
    }
