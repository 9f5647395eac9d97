"""Lines are broken where a reader of the language breaks them, and never wider than the page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from grader.report.page import Styled, breaks, printed, wrapped


@pytest.mark.parametrize(
    ("text", "width", "parts"),
    [
        (
            "应当由 conductor 向 driver 发送 SIGUSR1。",
            20,
            ["应当由 conductor 向", "driver 发送", "SIGUSR1。"],
        ),
        ("没有进程担任角色 conductor", 22, ["没有进程担任角色", "conductor"]),
        ("程序从未创建这样的进程。", 12, ["程序从未创建", "这样的进程。"]),
        ("一二三四五，六", 10, ["一二三四", "五，六"]),
        ("打印“老司机开车了”", 8, ["打印“老", "司机开车", "了”"]),
        ("one two three", 7, ["one two", "three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("", 5, [""]),
    ],
)
def test_where_lines_are_broken(text: str, width: int, parts: list[str]) -> None:
    assert wrapped(text, width) == parts
    assert printed([Styled(text)], 30, False).split("\n")[:-1] == wrapped(text, 30)


@given(st.text(st.sampled_from("ab 。，（“x漢字é\u0301"), max_size=60), st.integers(4, 20))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    cuts = [0, *breaks(text, width), len(text)]
    assert cuts == sorted(cuts)
    parts = [text[a:b] for a, b in pairwise(cuts)]
    assert "".join(parts) == text
    assert all(cell_len(part.rstrip()) <= width for part in parts)
