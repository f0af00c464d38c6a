"""The drafted sidecar says what was found, what is open, and quotes nothing that may have to be masked."""

from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.cli import main
from newsarchive.model.archive import Publication
from newsarchive.model.article import Article, Block, Byline, Certainty, Cleaned, Discard, Question, Script
from newsarchive.model.article import BlockKind as Kind
from newsarchive.model.source import Edit, Ledger, Source
from newsarchive.model.spans import Alignment, Span
from newsarchive.pipeline import build_archive
from newsarchive.problems import errors
from newsarchive.source import load_corpus
from newsarchive.source.draft import draft
from newsarchive.source.draft.listed import with_listed_names
from newsarchive.source.draft.review import privacy_lines
from newsarchive.source.privacy import sensitive
from newsarchive.source.yaml import read_yaml

TOY = Path(__file__).parents[1] / "toy" / "corpus"
TEXT = "春茶开园\n云坪报 2019年3月\n茶农何某（化名）电话13800001234。\n返回顶部\n"

DRAFT = """\
file: source.txt
encoding: utf-16-le
bom: true
sha256: 0000000000000000000000000000000000000000000000000000000000000000

# Where the text was first printed, and how the file came here; “unknown” where nobody can say.
original:
  publication: 云坪报
  page: unknown
  url: unknown
  archived_url: unknown
received:
  from: unknown
  on: unknown
  how: unknown
completeness: unknown
images: not held

# access: full, excerpt or metadata. To be settled before the source is published.
rights:
  holder: 云坪报
  basis: not settled yet
  access: full

# Read the text for private persons, victims, minors, numbers and addresses, and say what you found.
# The patterns below point; they miss some and name others in vain. Mask before the first commit.
# line 3, column 3: person under a false or masked name
#   newsarchive redact spring 19-25 --reason "person under a false or masked name"
# line 3, column 11: mobile telephone
#   newsarchive redact spring 27-38 --reason "mobile telephone"
# “pending” says that no person has done it; “newsarchive check --publish” refuses the text until one has.
privacy:
  status: pending
  finding: not reviewed yet

# What a rule got wrong, misprints, gaps; docs/about/corpus-format.md has each form, such as this one:
# decisions:
#   - do: keep   # or kind, join, part, drop, split, caption, emend, gap
#     quote: words of the source, without quotation marks around them
# ? at 5: is this the date? “云坪报 2019年3月”
# left out at 41 by furniture: “返回顶部”

# Fields left out are as cleaning found them; correct a wrong one by writing it.
articles:
  - id: spring
    # title found: 春茶开园
    date: 2019-03
    date_certainty: printed
    # byline found: 记者 何叶
    # origin:   # who produced it: staff, correspondents, the police
    #   who: …
    #   who_en: …
    #   evidence: …
    # places: []   # ids of places.yml
    # title_en: …
    # summary_en: …   # two neutral sentences
"""


def test_a_draft_word_for_word():
    source = Source("spring", TEXT, "utf-16-le", "0" * 64, bom=True)
    title = Block(Kind.TITLE, "春茶开园", (Span(0, 4),), Alignment.of_parts([(4, Span(0, 4))]))
    article = Article(
        "spring",
        Span(0, len(TEXT)),
        0,
        Script.SIMPLIFIED,
        (title,),
        title="春茶开园",
        publication="云坪报",
        date="2019-03",
        date_certainty=Certainty.PRINTED,
        bylines=(Byline("记者", ("何叶",)),),
    )
    cleaned = Cleaned(
        Ledger(),
        TEXT,
        (article,),
        discarded=(Discard("返回顶部", Span(41, 45), "furniture"),),
        questions=(Question(Span(5, 16), "is this the date?"),),
    )

    assert draft(source, cleaned, sensitive(TEXT)) == DRAFT


def test_a_line_left_out_beside_the_text_is_a_question():
    text = "春茶开园\n花开茶山\n茶农上山采茶。\n返回顶部\n茶园新闻\n"
    spans = [Span(0, 4), Span(5, 9), Span(10, 17), Span(18, 22), Span(23, 27)]
    blocks = tuple(
        Block(kind, span.of(text), (span,), Alignment.of_parts([(span.size, span)]))
        for kind, span in ((Kind.TITLE, spans[0]), (Kind.PARAGRAPH, spans[2]))
    )
    rules = zip(("frame", "control", "frame"), (spans[1], *spans[3:]), strict=True)
    discarded = tuple(Discard(span.of(text), span, rule) for rule, span in rules)
    article = Article("spring", Span(0, len(text)), 0, Script.SIMPLIFIED, blocks, title="春茶开园")
    source = Source("spring", text, "utf-8", "0" * 64)

    drafted = draft(source, Cleaned(Ledger(), text, (article,), discarded=discarded), sensitive(text))

    assert [line for line in drafted.splitlines() if "left out at" in line] == [
        "# ? left out at 5 by its place, right beside the text: “花开茶山”",
        "# left out at 18 by control: “返回顶部”",
        "# left out at 23 by frame: “茶园新闻”",
    ]


HARM = "茶农受害，老人王桂兰获救\n昨天，受害人王桂兰在茶园丢了钱，身份证号\n11010519491231002X，婴儿无恙。\n记者 王桂兰\n返回：王桂兰\n"


def test_no_comment_quotes_what_is_to_be_masked_and_each_tells_its_place():
    at = HARM.index("\n1101")
    title, heading = Span(0, HARM.index("\n")), Span(HARM.index("婴儿"), HARM.index("\n记者"))
    blocks = tuple(
        Block(kind, span.of(HARM), (span,), Alignment.of_parts([(span.size, span)]))
        for kind, span in ((Kind.TITLE, title), (Kind.HEADING, heading))
    )
    left_out = Span(HARM.index("返回"), len(HARM) - 1)
    cleaned = Cleaned(
        Ledger((Edit(Span(at, at + 1), "\n", "", "join", "The line goes on."),)),
        HARM,
        (
            Article(
                "harm",
                Span(0, len(HARM)),
                0,
                Script.SIMPLIFIED,
                blocks,
                title=title.of(HARM),
                bylines=(Byline("记者", ("王桂兰",)),),
            ),
        ),
        discarded=(Discard(left_out.of(HARM), left_out, "control"),),
        questions=(Question(Span(at - 17, at - 13), "Is this a line?"),),
    )

    drafted = draft(Source("harm", HARM, "utf-8", "0" * 64), cleaned, sensitive(HARM, cleaned.ledger))

    assert [line.strip() for line in drafted.splitlines() if "█" in line or "heading at" in line] == [
        "# ? at 16 (line 2, column 4): Is this a line? “受害人█”",
        "# joined at 33 (line 2, column 21): “█在茶园丢了钱，身份证号 | ████████████”; if wrong: do: part",
        "# heading at 53: “婴儿无恙。”; if wrong: do: kind, kind: paragraph",
        "# left out at 66 (line 5, column 1) by control: “返回：███”",
        "# title found (line 1, column 8): 茶农受害，老人███获救",
        "# byline found (line 1, column 8): 记者 ███",
    ]
    assert "王桂" not in drafted
    assert "桂兰" not in drafted
    assert "110105" not in drafted


def test_the_review_names_each_person_once_with_all_places_and_the_command_for_them():
    lines = list(privacy_lines("harm", HARM, sensitive(HARM)))

    assert [line for line in lines if line.startswith(("# line", "#   "))] == [
        "# line 1, column 8: name of a private person; the same words at line 2, column 7; line 4, column 4; line 5, column 4",
        '#   newsarchive redact harm 7-10 --everywhere --reason "name of a private person"',
        "# line 3, column 1: identity number",
        '#   newsarchive redact harm 34-52 --reason "identity number"',
        "# line 3, column 20: victim or minor",
        "#   a word for a person and no name: read on there, and mask what tells who it is",
    ]


def test_of_many_places_the_review_counts_the_rest():
    text = "居民李秀英说。" + "李秀英说。" * 14

    assert list(privacy_lines("tea", text, sensitive(text)))[3].endswith("; line 1, column 63; and 2 more")


def test_a_part_on_another_page_is_asked_for_beside_the_completeness():
    jump = "（下转A07版）"
    text = f"茶农上山采茶，\n{jump}\n"
    source = Source("spring", text, "utf-8", "0" * 64)

    drafted = draft(source, Cleaned(Ledger(), text, (), discarded=(Discard(jump, Span(8, 16), "jump"),)), ())

    assert (
        "# ? “（下转A07版）” at 8: if that part is not here, say so in “completeness”\ncompleteness: unknown\n"
        in (drafted)
    )


def test_a_listed_paper_is_drafted_as_it_is_listed():
    publications = (Publication(id="yun", name="云坪法治报", en="x", aliases=("云坪晚报",)),)
    printed = ("雲坪法治報", "云坪 晚報", "双河报", None)
    articles = tuple(
        Article("a", Span(0, 1), 0, Script.TRADITIONAL, (), publication=name) for name in printed
    )

    found = with_listed_names(Cleaned(Ledger(), "", articles), publications)

    assert [one.publication for one in found.articles] == ["云坪法治报", "云坪晚报", "双河报", None]


def test_what_a_privacy_review_should_look_at():
    text = (
        "身份证43010219900101123X，电话：0731-22593799，邮箱a.b@example.org，湘A·12345，"
        "住在解放路12号3栋402室，被害人小何（化名）是8岁女孩。3.1万余起，2021年11月24日。"
    )

    found = {(one.why, one.span.of(text)) for one in sensitive(text)}

    assert {
        ("identity number with a wrong check digit", "43010219900101123X"),
        ("telephone", "0731-22593799"),
        ("e-mail address", "a.b@example.org"),
        ("vehicle number", "湘A·12345"),
        ("address", "住在解放路12号3栋402室"),
        ("victim or minor", "被害人"),
        ("victim or minor", "8岁女孩"),
    } <= found
    assert any(why.startswith("person") and "小何（化名）" in passage for why, passage in found)
    assert not any("万余" in passage or "2021" in passage for _, passage in found)


NEWS = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "记者 何叶",
                "云坪报 2019年3月18日 第2版",
                "责任编辑：<b>何叶</b>",
                "来源：<a href='x'>云坪报</a>",
                "今年以来，全乡化解矛盾30起。",
                "返回顶部",
                "# 标题: [一]",
            ]
        ),
        st.text(max_size=30),
    ),
    min_size=1,
    max_size=8,
)


TAGS = st.sampled_from(
    ["p", "div", "h1", "h3", "li", "td", "a href='x'", "b", "blockquote", "pre", "span class='share'"]
)
WORDS = st.sampled_from(
    [
        "老桥今天通车，两岸的居民不用再绕路，去集市只要十分钟。",
        "居民李秀英说，电话13800001234。",
        "责任编辑：何叶",
        "来源：“云坪报” # : - {x}",
        "2019年3月18日 08:20",
        "春茶开园",
    ]
)
PAGE = st.lists(st.tuples(TAGS, st.one_of(WORDS, st.text(max_size=20))), min_size=1, max_size=12).map(
    lambda items: (
        "<html><head><title>春茶开园_云坪网</title><meta name='pubdate' content='2019-03-18'></head><body>"
        + "".join(f"<{tag}>{text}</{tag.split()[0]}>" for tag, text in items)
        + "</body></html>"
    )
)


@settings(max_examples=40, deadline=None)
@given(st.one_of(NEWS.map("\n".join), PAGE), st.sampled_from(["utf-8", "utf-16", "gb18030"]))
def test_any_draft_passes_the_check(text, encoding):
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        return
    with TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "any.txt").write_bytes(data)
        result = CliRunner().invoke(main, ["add", str(root / "any.txt"), "--into", str(root / "corpus")])
        if result.exit_code == 0:
            corpus, problems = load_corpus(root / "corpus", TOY)
            problems += build_archive(corpus, version="", date="")[1]
            assert errors(problems) == []
        else:
            assert "any.txt" in result.stderr


def test_the_example_in_a_draft_can_be_copied():
    """Without its comment signs it is a decision; written in the place of the words, a passage needs no marks."""
    said = draft(Source("spring", TEXT, "utf-8", "0" * 64), Cleaned(Ledger(), TEXT, ()), ())
    example = said.partition("# decisions:\n")[2].split("\n")[:2]
    text = "\n".join(line.removeprefix("#") for line in ["#decisions:", *example])
    text = text.replace("words of the source, without quotation marks around them", "受害人“老王”,3,000元")
    document, problems = read_yaml(text, "source.yml")

    assert problems == []
    assert document.data == {"decisions": [{"do": "keep", "quote": "受害人“老王”,3,000元"}]}
