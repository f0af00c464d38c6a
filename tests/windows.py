"""Pages in real Chromium, as a reader opens them: of which size, in which light, and what went wrong on them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"
SIZES = {"wide": (1280, 900), "tablet": (800, 900), "phone": (390, 844), "small": (320, 568)}
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
"""The rules of axe-core that a change of palette alone can break."""

Page = Any
"""A page of Playwright, which is imported only where there is a browser."""


@contextmanager
def windows(chromium: Any) -> Iterator[Callable[..., Page]]:
    """Gives a function that opens an address in a window of its own; closes all of them in the end.

    It returns when the page and its modules are loaded and have run (the `load` event waits for both).
    What a page loads after that is for the test to wait for, by what the reader then sees. A `script`
    runs before any of the page's own; what is `lost` does not come until `page.context.unroute` lets it. What was asked for is in `page.requested`; what the page wrote on its console, and its errors, in `page.said`.
    """
    contexts = []

    def opened(address: str, *, size: str = "wide", script: str = "", lost: str = "", **options: Any) -> Page:
        width, height = SIZES[size]
        context = chromium.new_context(**{"viewport": {"width": width, "height": height}, **options})
        contexts.append(context)
        page = context.new_page()
        page.requested, page.said = [], []
        page.on("request", lambda request: page.requested.append(request.url))
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        if script:
            page.add_init_script(script)
        if lost:
            context.route(lost, lambda route: route.abort())
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()


@cache
def _axe() -> str:
    if not AXE.is_file():
        pytest.skip("needs axe-core: run `npm ci`")
    return AXE.read_text(encoding="utf-8")


def violations(page: Page, where: str = "html", **options: Any) -> dict[str, list[str]]:
    """What axe-core finds wrong, by rule, with the first places of each.

    The code is handed to the debugger and not to the page, whose policy on scripts stays in force.
    """
    page.evaluate(f"window.axe ? undefined : (() => {{ {_axe()} }})()")
    found = page.evaluate(
        "([where, options]) => axe.run(where, {resultTypes: ['violations'], ...options})", [where, options]
    )["violations"]
    return {rule["id"]: [place["html"][:200] for place in rule["nodes"][:3]] for rule in found}


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def too_wide(page: Page) -> dict[str, int]:
    """The sizes of windows that the page does not fit, with what is over."""
    over = {}
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        painted(page)
        over[size] = overflow(page)
    return {size: pixels for size, pixels in over.items() if pixels > 0}


def violations_of_both(page: Page, where: str = "html") -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What axe-core finds wrong with the light palette, and with the colours of the dark one."""
    light = violations(page, where)
    page.emulate_media(color_scheme="dark")
    page.evaluate(
        "document.getAnimations().forEach((animation) => animation.finish())"
    )  # colours that fade over
    dark = violations(page, where, **COLOURS)
    page.emulate_media(color_scheme="light")
    return light, dark


def painted(page: Page) -> None:
    """Waits until all that the page had in hand is done and drawn: for a test that nothing came of it."""
    page.evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
    )


def spoken(page: Page, selector: str) -> tuple[str, str, str]:
    """Role, name and description of an element, as the browser tells them to a screen reader."""
    session = page.context.new_cdp_session(page)
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    tree = session.send("Accessibility.getPartialAXTree", {"nodeId": node, "fetchRelatives": False})["nodes"]
    role, name, description = (
        tree[0].get(key, {}).get("value", "") for key in ("role", "name", "description")
    )
    return role, name, description
