"""Small PDF files made for tests: text at places, in a font that every reader knows."""

from itertools import count
from math import cos, radians, sin
from zlib import compress

HEIGHT, WIDTH = 842, 595
"""A4 in points."""
PICTURE = (0, 0, WIDTH, "")
"""A picture that covers a page, among the items of the page."""
_IMAGE = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\0\nendstream"
_FONT = (
    b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
    b"/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
    b"/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
    b"/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>"
)
_LOCK = (
    b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>/ID[<00><00>]"
)


def pdf(pages, *, locked=False):
    """A PDF of pages, each a list of `(x, y, size, text[, angle])` with y measured from the top."""
    numbers = count(5)
    kids, objects = [], {1: b"<</Type/Catalog/Pages 2 0 R>>", 3: _FONT, 4: _IMAGE}
    for page in pages:
        number, content = next(numbers), next(numbers)
        kids.append(number)
        stream = b"".join(_PAINTED if item is PICTURE else _shown(*item) for item in page)
        objects[content] = b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)
        objects[number] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font<</F 3 0 R>>/XObject<</P 4 0 R>>>>/Contents %d 0 R>>"
            % (WIDTH, HEIGHT, content)
        )
    objects[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    return _file(objects, _LOCK if locked else b"")


def bomb(size):
    """A PDF whose one page unpacks twice, to `size` bytes."""
    packed = compress(compress(b"BT (a) Tj ET\n" * (size // 13 + 1)))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        4: b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream" % (len(packed), packed),
    }
    return _file(objects, b"")


def column(x, y, lines, size=10):
    """Lines of one column, one under the other."""
    return [(x, y + 15 * number, size, line) for number, line in enumerate(lines)]


_PAINTED = b"q %d 0 0 %d 0 0 cm /P Do Q\n" % (WIDTH, HEIGHT)


def _shown(x, y, size, text, angle=0):
    code = text.encode("utf-16-be").hex().encode()
    across, up = cos(radians(angle)), sin(radians(angle))
    matrix = b"%.4f %.4f %.4f %.4f %d %d Tm" % (across, up, -up, across, x, HEIGHT - y - size)
    return b"BT /F %d Tf %s <%s> Tj ET\n" % (size, matrix, code)


def _file(objects, extra):
    data = b"%PDF-1.4\n"
    places = {}
    for number in sorted(objects):
        places[number] = len(data)
        data += b"%d 0 obj%s\nendobj\n" % (number, objects[number])
    table = b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(places))
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    return (
        data
        + head
        + b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF"
        % (
            len(places) + 1,
            extra,
            len(data),
        )
    )
