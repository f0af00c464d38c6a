"""Chinese for what rules tell editors about `source.yml` and publication, in the form of `words.py`."""

EDITORS: tuple[tuple[str, str], ...] = (
    # Quotes
    ("the source has no passage “{}”", "原文中没有“{}”"),
    (
        "a quote must stand in the source word for word, white space and line breaks aside",
        "引文须与原文逐字相同，空白和换行不计",
    ),
    ("copy the passage from source.txt", "请从 source.txt 复制"),
    ("did you mean “{}”? copy the passage from source.txt", "是不是“{}”？请从 source.txt 复制"),
    ("“{}” stands {} times in the source", "“{}”在原文中出现 {} 次"),
    ("a decision must point to one passage", "一项决定只能指向一处"),
    (
        "add `at:` with the position meant ({}), or quote more of the passage",
        "请用 `at:` 注明所指的位置（{}），或多引几个字",
    ),
    ("“{}” does not stand at {}", "位置 {1} 处不是“{0}”"),
    ("it stands at {}", "它在位置 {}"),
    (
        "write one of these positions, or leave `at` out where there is only one",
        "请改为其中一个位置；只有一处时不必写 `at`",
    ),
    # Fields
    ("an invisible control character (U+{}) stands here", "这里有看不见的控制字符（U+{}）"),
    ("text that can be seen", "应为可见的文字"),
    ("delete it", "请删去"),
    (
        "“{}” stands as a field of its own: between { and } a comma ends a text",
        "“{}”成了单独的字段：在 {{ 和 }} 之间，半角逗号表示文字到此为止",
    ),
    (
        "a text with a comma in quotation marks, or each field on a line of its own",
        "含有逗号的文字应加引号，或每个字段各占一行",
    ),
    ("a whole number", "应为整数"),
    ("write digits only", "请只写数字"),
    ("at least {}", "不能小于 {}"),
    ("write a greater number", "请改大"),
    ("at most {}", "不能大于 {}"),
    ("write a smaller number", "请改小"),
    # Effects
    ("the decision “{}” on “{}” has no effect", "对“{1}”的决定“{0}”没有生效"),
    ("the passage as one block of the kind and level named", "该处应为所写种类和级别的一个文块"),
    ("the first and the last line of the passage in one block", "引文的首行和末行应在同一文块中"),
    ("a block that begins with the passage", "应有一个从该处开始的文块"),
    ("the passage in no article", "该处不应出现在任何文章中"),
    ("every line of the passage in an article", "该处各行都应在文章中"),
    ("an article that begins with the passage", "应有一篇从该处开始的文章"),
    ("the passage as a caption", "该处应为图片说明"),
    (
        "the passage within one block of an article, and in no other correction",
        "该处应在文章的一个文块之内，且不与其他校正重叠",
    ),
    ("a passage that ends within an article", "引文末尾应在文章之中"),
    (
        "quote whole lines of the article, of which no other decision speaks",
        "请引用文章的整行，且不与其他决定冲突",
    ),
    (
        "quote from the end of one line to the start of a later one, neither of them a caption",
        "请从一行的末尾引到后面某行的开头，两行都不能是图片说明",
    ),
    ("quote the first words of the new block", "请引用新文块开头的几个字"),
    ("let no other decision speak of the passage", "请勿让其他决定涉及该处"),
    ("quote the first words of its headline", "请引用其标题开头的几个字"),
    (
        "write one decision for each block, and one where two overlap",
        "每个文块各写一项；重叠的两项请合为一项",
    ),
    ("quote the last words before the gap that are read", "请引用缺文之前、文章所收的最后几个字"),
    (
        "write “layout: detect”, since “layout: paragraphs” takes the lines as they are",
        "请写“layout: detect”；“layout: paragraphs”各行照原样收入",
    ),
    ("the decision “{}” on “{}” stands twice", "对“{1}”的决定“{0}”写了两次"),
    ("each decision once", "每项决定只写一次"),
    ("delete one of the two", "请删去其中一项"),
    ("“{}” is read as it is printed", "“{}”的读法与印文相同"),
    ("in “read”, other words than in “quote”", "“read”应与“quote”不同"),
    ("correct “read”, or delete the decision", "请改正“read”，或删去这项决定"),
    ("“{}” begins within a line", "“{}”从一行的中间开始"),
    (
        "the first words of a line: “{}” speaks of whole lines",
        "应为行首的几个字：“{}”以整行为单位",
    ),
    (
        "quote the line from its beginning, or divide it there with “do: part”",
        "请从行首引起，或用“do: part”在该处分开",
    ),
    # Articles
    ("the source has no article “{}”", "这份来源中没有文章“{}”"),
    ("its articles are: {}", "它的文章有：{}"),
    ("write one of these ids", "请写其中一个编号"),
    ("did you mean “{}”? write one of these ids", "是不是“{}”？请写其中一个编号"),
    ("remove the record, or see why no article was found", "请删去这条记录，或查明为何没有找到文章"),
    ("the article “{}” has no record", "文章“{}”没有记录"),
    (
        "a record with its date, places and the like for each article of the source",
        "来源中的每篇文章都应有记录，写明日期、地点等",
    ),
    (
        "add “- id: {}” below “articles:”, with what is known of it",
        "请在“articles:”之下加“- id: {}”，并写明已知的内容",
    ),
    ("“reprint_of” names the article itself", "“reprint_of”指向了本文自己"),
    ("another article", "应为另一篇文章"),
    ("the date {} counts as inferred and has no evidence", "日期 {} 作为推断，却没有依据"),
    (
        "“date_evidence”: the words that it is inferred from, and the inference",
        "应有“date_evidence”：所据的文字和推断",
    ),
    (
        "add it; or “date_certainty: printed”, if the source prints this date",
        "请补上；来源印有此日期的，请写“date_certainty: printed”",
    ),
    ("the printed date {} is not that of its evidence, “{}”", "刊明的日期 {} 与其依据“{}”不符"),
    ("the words of the source that print the date", "应为来源中印出该日期的文字"),
    (
        "write “date: {}”, or quote the words that print {}",
        "请写“date: {}”，或引用印出 {} 的文字",
    ),
    # Adding
    ("the corpus had the text of “{}” already, as “{}”", "语料库中已有“{}”的文字，编号为“{}”"),
    ("each text once; a reprint is a text of its own", "每份文字只收一次；转载另算一份"),
    ("remove {}, unless it is meant", "如非有意，请删去 {}"),
    # Single mentions
    ("no mention of a term begins at position {}", "位置 {} 处没有术语开始"),
    (
        "the source position at which a term of this article begins",
        "应为本文中某个术语开始的原文位置",
    ),
    ("the nearest one begins at {}", "最近的从位置 {} 开始"),
    ("remove the item", "请删去这一项"),
    ("one decision for each mention", "每处术语只作一项决定"),
    ("position {} has two decisions", "位置 {} 有两项决定"),
    ("keep one of them", "请只留一项"),
    # Redactions
    ("the passage {} ends before it begins", "{} 的起点不在终点之前"),
    ("“start” smaller than “end”", "“start”应小于“end”"),
    ("correct the two numbers", "请改正这两个数字"),
    ("the passage {} is not masked", "{} 处没有遮盖"),
    (
        "{} for each of its characters; the field records a redaction and makes none",
        "该处每个字都应为 {}；此字段只记录遮盖，并不执行遮盖",
    ),
    ("run “{}”, and delete this item", "请运行“{}”，并删去这一项"),
    ("the redaction cannot be recorded in source.yml as it is written", "source.yml 的写法无法记入这次遮盖"),
    (
        "each hash on a line of its own, and “redactions:” with one item a line, each after “- ”",
        "各校验值应各占一行；“redactions:”应每项另起一行，写在“- ”之后",
    ),
    ("write these fields so, then run the command again", "请照此改写这些字段，再运行命令"),
    ("the passage {} is masked already", "{} 处已经遮盖"),
    ("the passage {} is white space alone", "{} 处只有空白"),
    ("a passage with words that can be read", "应为还能读到文字的一段"),
    ("take the positions of the words that are to be masked", "请取所要遮盖的文字的位置"),
    ("the reason is empty", "理由是空的"),
    ("the reason repeats words that are to be masked", "理由重复了所要遮盖的文字"),
    (
        "why the passage is masked, without its words: source.yml is published",
        "应说明为何遮盖，不引其中文字：source.yml 也会公开",
    ),
    ("say what it is, such as “name of a private person”", "请写它是什么，例如“私人姓名”"),
    (
        "the passage {} cannot be told from the same words elsewhere in {}",
        "{1} 中别处有同样的文字，无从分辨哪一处是 {0}",
    ),
    ("a page that reads as its ground.txt", "网页读出的文字应与 ground.txt 一致"),
    ("mask these words wherever they stand, with --everywhere", "请加 --everywhere，把这些文字各处一并遮盖"),
    # Before publication
    (
        "the text of “{}” is shown, and no person has finished its privacy review",
        "“{}”的原文已公开显示，而隐私审查尚无人完成",
    ),
    (
        "the text of “{}” is shown, and no person has finished its privacy review (and {} more)",
        "“{}”的原文已公开显示，而隐私审查尚无人完成（另有 {} 份来源）",
    ),
    (
        "“status: done” with the day and the finding, once a person has read the text",
        "应由人通读原文之后写“status: done”，并写明日期和结论",
    ),
    (
        "read it, mask what must not be public, and write so; or “access: metadata” until then",
        "请通读并遮盖不宜公开的内容，再如实填写；此前可写“access: metadata”",
    ),
    (
        "the text of “{}” is shown, and its “basis” is still “{}”",
        "“{}”的原文已公开显示，而“basis”仍是“{}”",
    ),
    (
        "on what ground the archive shows as much of the text as “access” says",
        "应写明依据什么按“access”所写的范围公开",
    ),
    ("write it; or “access: metadata” until then", "请写明；此前可写“access: metadata”"),
    ("the privacy review says done, but “on” is missing", "隐私审查标为已完成，却缺少“on”"),
    ("the day of the review", "应为审查的日期"),
    ("add “on: YYYY-MM-DD”, or write “status: pending”", "请补上“on: YYYY-MM-DD”，或写“status: pending”"),
    (
        "the privacy review says done, but its finding is still “{}”",
        "隐私审查标为已完成，而“finding”仍是“{}”",
    ),
    ("what was found, and why it is shown or masked", "应写明发现了什么，为何公开或遮盖"),
    ("write the finding, or “status: pending”", "请写明结论，或写“status: pending”"),
    ("“{}” says {}, a day still to come", "“{}”写的是 {}，这一天还没有到"),
    ("the day on which it was done", "应为实际完成的日期"),
    ("correct the date", "请改正日期"),
    ("“{}” is a name for examples; nobody can be reached there", "“{}”是示例域名，无法访问"),
    (
        "the address under which the archive is published, and one at which its editors are reached",
        "应为本站刊出的网址，以及编者的联系方式",
    ),
    (
        "write the real address; citations are built on it, so it is for good",
        "请写真实的地址；引文以此为准，定下后不再更改",
    ),
    ("no commit has this corpus, so citations cannot name its version", "语料未提交，引文无从注明版本"),
    ("a corpus in a git repository", "语料应在 git 仓库中"),
    (
        "commit it, or clone the repository instead of unpacking an archive of it",
        "请提交；或克隆仓库，不要用解压的副本",
    ),
    ("the files are not those of commit {}", "文件与提交 {} 不一致"),
    ("the files as committed, and none beside them", "文件应与提交时相同，也没有未提交的新文件"),
    (
        "commit the changes, or undo them; “git status” lists them",
        "请提交或撤销改动；“git status”会列出",
    ),
    # The timeline
    ("no date expression begins at position {}", "位置 {} 处没有时间用语开始"),
    ("no date expression begins at position {} of {}", "{1} 的位置 {0} 处没有时间用语开始"),
    (
        "the source position at which a date expression of this article begins",
        "应为本文中某个时间用语开始的原文位置",
    ),
    ("“{}” at position {} has no value", "位置 {1} 的“{0}”没有可用的日期"),
    (
        "“{}” at position {} says how long or how often, not when",
        "位置 {1} 的“{0}”说的是多久或多常，不是何时",
    ),
    (
        "a date expression that was resolved to a day, month, year or interval",
        "应为已解析为日、月、年或时段的时间用语",
    ),
    (
        "remove the choice, or choose another expression of the sentence",
        "请删去这一项，或另选句中的时间用语",
    ),
    ("remove the choice", "请删去这一项"),
    ("one decision for each date expression", "每个时间用语只作一项决定"),
    ("“merge” does not say into which entry", "“merge”没有写并入哪一条"),
    (
        "“into”: the source position of the date expression whose entry this one joins",
        "应有“into”：所并入条目的时间用语的原文位置",
    ),
    ("add “into: N”, or write “do: hide”", "请加“into: N”，或写“do: hide”"),
    (
        "the source position of the date expression whose entry this one joins",
        "应为所并入条目的时间用语的原文位置",
    ),
    ("the entry at position {} is itself hidden or merged", "位置 {} 的条目本身已隐藏或并入他条"),
    ("an entry that is shown", "应为显示的条目"),
    (
        "point at the entry that is shown, or change the other decision",
        "请指向显示的条目，或改动另一项决定",
    ),
)
