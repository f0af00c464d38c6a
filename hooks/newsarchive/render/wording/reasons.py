"""Chinese for the reasons of edits, which the cleaning rules give in English.

The ledger, the data files and `newsarchive explain` have the English only. An editor's reason is not in the table
and is shown in its own language.
"""

from newsarchive.render.wording.labels import both
from newsarchive.render.wording.language import said

CHINESE = {
    # Breaks and blanks
    "A break within a paragraph that layout made.": "排版造成的段内换行。",
    "A mark by which text recognition ends a line that goes on.": "文字识别在行末所加的续行符。",
    "Margins and blank lines beyond one.": "页边空白，以及一行以外的空行。",
    "Two lines of one heading.": "同一标题的两行。",
    # Signs in running text
    "A reading in pinyin, set aside for the running text.": "夹注的拼音，从正文中移出。",
    "Question marks that a wrong encoding made of an indent.": "编码有误而由段首空格变成的问号。",
    "A code point that prints nothing.": "不显示的字符。",
    "An entity of HTML that leaked into the text, for the sign it names.": "漏入文字的 HTML 字符实体，还原为所代表的符号。",
    "A space that layout or recognition left between Chinese characters.": "排版或文字识别在汉字之间留下的空格。",
    "Straight quotation marks, paired.": "直引号，已配成对。",
    "A comma in front of another mark.": "另一标点之前多出的逗号。",
    "A bar at the end, left of a table.": "段末的竖线，为表格所遗。",
    "Half-width brackets in Chinese text.": "中文里的半角括号。",
    "Half-width punctuation in Chinese text.": "中文里的半角标点。",
    "A mark of Markdown: of a heading, whose level is kept, or of a table's empty cells.": "Markdown 标记：标题的标记（级别已保留），或表格的空单元格。",
    "A mark of HTML or Markdown that tells of type, not of the text.": "HTML 或 Markdown 的排版标记，不属文字。",
    "A control of the web page that runs on behind the last sentence.": "接在末句之后的网页按钮文字。",
    "A sign that the font of a PDF's text layer gives as a Chinese character.": "PDF 文字层误作汉字的标点。",
    # Lines known by their words
    "A line of marks that parts sections and says nothing.": "只起分隔作用的符号行。",
    "Front matter of a Markdown file: what its keeper noted above the text.": "Markdown 文件开头的元数据，为保存者所记。",
    "One of several links to other pages, each on its own line.": "逐行排列的链接，指向其他网页。",
    "A link to a picture that the archive does not hold.": "图片链接；本库未收图片。",
    "The number of a picture that the archive does not hold.": "图片编号；本库未收图片。",
    "A field of a database's record that says nothing of the article, or the label of one that does.": (
        "数据库记录中与文章无关的字段，或有关字段的名称。"
    ),
    "Data of the paper's editing system that leaked into its page.": "漏入页面的采编系统数据。",
    "Unreadable: signs without words, as a failed recognition of characters leaves them.": "无法辨读：文字识别失败留下的符号。",
    "The page's path within its site.": "网页在网站中的路径。",
    "A step of the page's path by itself.": "网页路径中的一级，单独成行。",
    "A control of the web page, not text of the article.": "网页的按钮文字，不属文章。",
    "It says on which page the report goes on, or from which it came.": "转版提示：报道接续的版面，或所自的版面。",
    "The name of the page's section.": "本版的栏目名称。",
    "A line of the table of contents.": "目录中的一行。",
    "A row of the site's menu.": "网站菜单中的一行。",
    "A row of headlines of other articles.": "一行其他文章的标题。",
    "A word of the site's menu, between bars on lines of their own.": "网站菜单中的一项，竖线各占一行。",
    "A page in the list of the issue's pages.": "本期版面目录中的一版。",
    "The name of the electronic edition and of the sites beside it.": "数字报及相关网站的名称。",
    "The header of the mail in which the text was sent.": "寄送文稿的邮件头。",
    "Numbers of the site's own system or calendar.": "网站系统的编号，或日历中的数字。",
    "What the site that collects articles adds to their headlines.": "聚合网站加在标题之后的字样。",
    "The page's keywords, by which its site lists it.": "网页的关键词，供网站归类之用。",
    "The label of the headline.": "标题前的标签。",
    "The beginning of the text, cut off as a summary.": "截取正文开头而成的摘要。",
    "Signs and letters with which a forum hides its texts from copying.": "论坛为防复制而插入的字符。",
    "The mark of an item of a list.": "列表项目的标记。",
    "The bullet before the headline.": "标题前的项目符号。",
    "Written by the site's program about the report, not part of it.": "网站程序就报道生成的文字，不属报道。",
    "Figures for the page's own scripts.": "网页脚本所用的数据。",
    "What readers posted below the report.": "读者在报道之下的回帖和留言。",
    "A notice of the site about itself.": "网站关于自身的声明。",
    "A telephone number or address of the site or paper.": "网站或报社的电话或地址。",
    "The headline of another edition, as a reprint names it.": "转载时注明的原版标题。",
    "Words for search engines that a copied site puts above its pages.": "网站写给搜索引擎、列于页首的词。",
    "A running head or number of the printed page.": "报纸版面的页眉或版号。",
    "The bare number of a page.": "单独的页码。",
    "The headline once more, as a picture's description.": "重复的标题，用作图片说明。",
    "The title of the browser's window; the headline follows.": "浏览器窗口的标题；文章标题在其后。",
    "The headline once more.": "重复的标题。",
    "The headline, in the list of the page's articles.": "本版目录中列出的本文标题。",
    "The headline, which stands once more in its deck.": "标题，在下方的题组中再次出现。",
    "The card of the account that the post was taken from.": "转载来源账号的名片。",
    "The number of a picture, whose caption stands apart.": "图片的编号，图注另见。",
    "A part of the site, to which its foot leads back.": "网站分站名，页脚有返回该分站首页的链接。",
    "The label of a summary that only repeats the text.": "摘要的标签，其内容与正文重复。",
    "A word of the site's menu, among others of it.": "网站菜单中的一项。",
    "A label of the web page without a value.": "网页上没有内容的标签。",
    "The same words stand once more beside it or above.": "上文或相邻处另有同样的文字。",
    "The same words stand before already.": "同一行前面已有同样的文字。",
    "The paper's or site's own service line (telephone, counters).": "报社或网站自身的服务信息（电话、计数等）。",
    "A bar between two fields.": "两项之间的竖线。",
    "Words of the page's frame; the article is Chinese.": "页面框架中的外文；文章为中文。",
    # Lines known by their place
    "Stands above the path or pager under which the article begins.": "位于文章之前的路径或翻页栏以上。",
    "Parted from the headline by the page's own controls.": "与标题之间隔着网页的按钮。",
    "One of a stack of short words, as a site's sections stand above its headline.": "标题之上成列的短词，应为网站栏目。",
    "The site's name once more.": "重复的网站名称。",
    "The day on which the page was read; the article has its own.": "打开网页当天的日期；文章另有日期。",
    "Another page of the same issue, from the paper's table of pages.": "同期报纸的其他版面，出自版面目录。",
    "A list of other articles.": "其他文章的列表。",
    "Stands below the article with the page's own notices.": "位于文章之后，与网页自身的声明在一起。",
    "About other articles, which share hardly a word with this one.": "关于其他文章，用词与本文几乎没有相同之处。",
    "A heading under which nothing of the article stands.": "其下没有正文的小标题。",
    "Its form, place and words together are those of what a page sets around its article.": (
        "形式、位置和用词合起来看，属于文章四周的页面内容。"
    ),
    # What the form of a saved page or a PDF says
    "It stands above the headline.": "位于标题之前。",
    "It stands below the article.": "位于文章之后。",
    "It stands between headline and text, and tells nothing of the article.": "位于标题与正文之间，不说明文章的任何情况。",
    "It consists of links.": "由链接组成。",
    "It names the title under which the text stood before.": "注明文章原来的标题。",
    "It is a link of the page's tools.": "网页工具的链接。",
    "Its element is named as the page's furniture.": "所在的网页元素按名称属于页面框架。",
    "It is a running head, a foot or a number of the printed page.": "版面的页眉、页脚或页码。",
    "It is set at an angle, as a watermark or a note in the margin is.": "斜排的文字，如水印或页边批注。",
    # An editor's, where no words were given
    "Decided by the editor.": "由编者决定。",
}  # fmt: skip
"""By the English reason; in the order in which the rules run."""


def reason(english: str) -> str:
    """A reason as HTML: in both languages, or an editor's words in their own."""
    chinese = CHINESE.get(english)
    return both(chinese, english) if chinese else said(english)


def plain_reason(english: str) -> str:
    """A reason as plain text for attributes: `Chinese / English`, or an editor's words."""
    chinese = CHINESE.get(english)
    return f"{chinese} / {english}" if chinese else english
