"""The visible text of a saved web page, in document order: the ground of an HTML source."""

import re
from html.parser import HTMLParser
from typing import override
