"""Writes the golden files anew, to be read before they are committed: `python tests/clean/update_golden.py`."""

import yaml
from cleaning import HERE, SOURCES, golden

if __name__ == "__main__":
    for folder in sorted(SOURCES.iterdir()):
        if (folder / "source.txt").is_file():
            text = yaml.safe_dump(golden(folder.name), allow_unicode=True, sort_keys=False, width=160)
            (HERE / "golden" / f"{folder.name}.yml").write_text(text, encoding="utf-8")
