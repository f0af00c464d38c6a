"""The modules as the site serves them, without comments, are the same programs."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from archive_assets import joined, published
from archive_bundles import bundled
from newsarchive.render.pages.search import MODULES
from search.corpora import document
from served import imported, modules, put_modules

pytestmark = pytest.mark.node

ASSETS = Path(__file__).parents[2] / "docs" / "assets"
ALL = sorted(ASSETS.rglob("*.mjs"))
PARSE = Path(__file__).with_name("parse.mjs")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return put_modules(tmp_path_factory.mktemp("published"))


def test_every_published_module_parses(node, folder):
    paths = list(folder.rglob("*.mjs"))
    done = subprocess.run(
        [node, "--experimental-vm-modules", "--no-warnings", str(PARSE)],
        input="\n".join(map(str, paths)), capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip

    assert done.stdout == f"{len(paths)}\n"


def test_published_modules_hold_no_comment_and_nothing_else_is_lost():
    """Line by line: each that is not all comment is there."""
    for path in ALL:
        before = [line.strip() for line in path.read_text("utf-8").splitlines() if not _comment(line)]
        after = published(path.read_text("utf-8")).splitlines()
        assert len([line for line in after if line]) == len([line for line in before if line]), path


def _comment(line):
    text = line.strip()
    opens = text.startswith("/**") and ("*/" not in text or text.endswith("*/"))
    return text.startswith(("//", "* ", "*/")) or text == "*" or opens


def test_style_sheets_are_served_as_one_without_comments():
    sheets = [
        "/* a\n note */\n:root {\n  --a: 1px; /* b */\n}\n",
        "\n@media print {\n  .a\n  .b { content: '*'; }\n}\n",
    ]

    assert joined(sheets) == ":root {\n--a: 1px; \n}\n@media print {\n.a\n.b { content: '*'; }\n}\n"


def test_no_string_of_a_style_sheet_looks_like_a_comment():
    """Else what follows it would be taken out with it."""
    for path in ASSETS.rglob("*.css"):
        strings = re.findall(
            r"""'[^'\n]*'|"[^"\n]*"|url\([^)]*\)""",
            re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL),
        )
        assert [text for text in strings if "/*" in text or "*/" in text] == [], path


def test_published_modules_answer_alike(node, written, folder, tmp_path):
    site = written(
        [
            document(n, ("title", f"第{n}篇公安"), ("paragraph", "民警在長沙後面，公安机关。"))
            for n in range(30)
        ],
        tmp_path,
    )
    queries = '公安\n"民警*长沙"\n原:後\n年:2021 民警\n公按机关\n'
    answers = [_answers(node, path, site, queries) for path in (ASSETS, folder)]

    assert answers[0] == answers[1]
    assert answers[0][0]["total"] == 30


def _answers(node, folder, site, queries):
    command = [node, str(folder / "search" / "cli.mjs"), str(site)]
    done = subprocess.run(
        command, input=queries, capture_output=True, text=True, encoding="utf-8", check=True
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [
        {key: row[key] for key in row if key not in ("bytes", "bytesFirst", "ms", "requests")} for row in rows
    ]


def test_the_page_asks_early_for_the_modules_that_it_will_need(node):
    """Those of the first answer, and whatever they import before they run."""
    script = f"import('{ASSETS / 'search' / 'main.mjs'}').then(m => console.log(JSON.stringify(m.FIRST)))"
    first = json.loads(
        subprocess.run([node, "-e", script], capture_output=True, text=True, check=True).stdout
    )

    assert {"search/main.mjs", *(f"search/{name}" for name in first)} < {f"{name}.mjs" for name in MODULES}
    assert imported(*MODULES) == set(MODULES)


def test_no_module_is_served_in_two_places():
    """Whatever a site's page may load, each module of a bundle is in the bundle only."""
    for address, text in modules().items():
        for target in re.findall(r"""(?:from |import\()['"](\..+?)['"]""", text):
            inner = modules()[
                (Path("/") / address).parent.joinpath(target).resolve().relative_to("/").as_posix()
            ]
            assert not inner.startswith("export {"), f"{address} loads {target} by way of its bundle"


def test_a_module_that_one_bundle_alone_imports_is_in_it():
    """Else every page that loads the bundle waits for one more file."""
    passed_on = {path: _targets(path, r"^export \* from ") for path in ALL}
    imports = {path: _targets(path, "^import .* from ") for path in ALL}
    delayed = {path: _targets(path, r"\bimport\(") for path in ALL}
    bundles = {part: path for path, parts in passed_on.items() for part in parts}
    outside = []
    for module in (path for path in ALL if path not in bundles and not passed_on[path]):
        users = [path for path in ALL if module in imports[path] | delayed[path]]
        homes = {bundles.get(path) for path in users}
        if len(homes) == 1 and None not in homes and any(module in imports[path] for path in users):
            outside.append(module.relative_to(ASSETS).as_posix())

    assert outside == []


def _targets(path, words):
    found = re.findall(rf"""{words}['"](\..+?)['"]""", path.read_text("utf-8"), re.MULTILINE)
    return {(path.parent / target).resolve() for target in found}


def test_a_bundle_holds_its_modules_in_scopes_of_their_own():
    served = bundled({
        "a/one.mjs": "const n = 1;\nexport const one = () => n;\n",
        "a/two.mjs": "import { one } from './one.mjs';\nimport { far } from '../b/far.mjs';\nconst n = 2;\nexport async function two() {\nreturn n + one() + far;\n}\n",
        "a/both.mjs": "export * from './one.mjs';\nexport * from './two.mjs';\n",
        "b/far.mjs": "export const far = 4;\n",
        "b/user.mjs": "import { two } from '../a/two.mjs';\nexport const lazy = () => import('../a/one.mjs');\n",
    })  # fmt: skip

    assert served["a/both.mjs"] == (
        "import { far } from '../b/far.mjs';\n"
        "const $0 = (() => {\nconst n = 1;\nconst one = () => n;\nreturn { one };\n})();\nexport const { one } = $0;\n"
        "const $1 = (() => {\nconst { one } = $0;\nconst n = 2;\nasync function two() {\nreturn n + one() + far;\n}\nreturn { two };\n})();\n"
        "export const { two } = $1;\n"
    )
    assert served["a/two.mjs"] == "export { two } from './both.mjs';\n"
    assert served["b/user.mjs"] == (
        "import { two } from '../a/both.mjs';\nexport const lazy = () => import('../a/both.mjs');\n"
    )


def test_a_name_that_a_bundle_would_export_twice_is_refused():
    twice = {"a.mjs": "export const n = 1;\n", "b.mjs": "export const n = 2;\n"}
    with pytest.raises(ValueError, match=re.escape("both.mjs: exported by two of its modules: n")):
        bundled({**twice, "both.mjs": "export * from './a.mjs';\nexport * from './b.mjs';\n"})


def test_a_bundle_holds_first_what_its_other_modules_import():
    served = bundled({
        "user.mjs": "import { n } from './made.mjs';\nexport const twice = 2 * n;\n",
        "made.mjs": "export const n = 1;\n",
        "both.mjs": "export * from './user.mjs';\nexport * from './made.mjs';\n",
    })  # fmt: skip

    assert served["both.mjs"].index("n = 1") < served["both.mjs"].index("2 * n")


@pytest.mark.parametrize(
    ("b", "c", "said"),
    [
        (
            "import { a } from './a.mjs';\n",
            "",
            "both.mjs: its modules import each other in a ring: a.mjs, b.mjs, a.mjs",
        ),
        (
            "import { c } from './c.mjs';\n",
            "import { b } from './b.mjs';\n",
            "both.mjs: imports a module that imports from it; it should hold c.mjs",
        ),
    ],
)
def test_modules_that_cannot_run_one_after_another_are_refused(b, c, said):
    modules = {
        "a.mjs": "import { b } from './b.mjs';\nexport const a = b;\n",
        "b.mjs": f"{b}export const b = 1;\n",
        "c.mjs": f"{c}export const c = 1;\n",
        "both.mjs": "export * from './a.mjs';\nexport * from './b.mjs';\n",
    }
    with pytest.raises(ValueError, match=re.escape(said)):
        bundled(modules)
