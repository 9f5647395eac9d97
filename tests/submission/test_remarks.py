"""Which files will be read otherwise than their author thinks? Told where it matters, silent elsewhere."""

from __future__ import annotations

import codecs
import subprocess
import sys
from pathlib import Path

import pytest

from grader.submission import Hidden, Remark, Submission, Unreadable


def remarks(folder: Path, files: dict[str, str | bytes], entry: str = "main.py") -> tuple[Remark, ...]:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with Submission.open(folder) as submission:
        return submission.remarks(entry)


# --- names of Python's own modules -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"main.py": "import signal", "signal.py": ""}, Hidden("signal.py", "signal", "main.py", False)),
        (
            {"main.py": "from queue import Queue", "queue.py": ""},
            Hidden("queue.py", "queue", "main.py", False),
        ),
        (
            {"main.py": "def f():\n    import queue", "queue.py": ""},
            Hidden("queue.py", "queue", "main.py", False),
        ),
        (
            {"main.py": "import random as r", "random/__init__.py": ""},
            Hidden("random/__init__.py", "random", "main.py", False),
        ),
        (
            {"main.py": "import help", "help.py": "import threading", "threading.py": ""},
            Hidden("threading.py", "threading", "help.py", False),
        ),
        (
            {"main.py": "import subprocess", "signal.py": ""},
            Hidden("signal.py", "signal", "subprocess", True),
        ),
        # A part of multiprocessing does, and only when a program asks for that part.
        (
            {"main.py": "from multiprocessing import Process", "queue.py": ""},
            Hidden("queue.py", "queue", "multiprocessing.managers", True),
        ),
        ({"main.py": "import signal\nprint 'Python 2'", "signal.py": ""}, None),
    ],
)
def test_a_file_that_hides_a_module_of_pythons_is_named(
    tmp_path: Path, files: dict[str, str | bytes], expected: Hidden | None
) -> None:
    (remark,) = remarks(tmp_path, files)
    assert expected is None or remark == expected


def test_a_program_that_hides_what_it_imports_itself(tmp_path: Path) -> None:
    (remark,) = remarks(tmp_path, {"threading.py": "import threading"}, "threading.py")
    assert remark == Hidden("threading.py", "threading", "threading.py", False)


@pytest.mark.parametrize(
    "files",
    [
        {"main.py": "import os", "signal.py": "import threading"},  # nobody imports it
        {"main.py": "import time, sys, os", "time.py": "", "sys.py": "", "os.py": ""},  # Python's come first
        {"main.py": "import signal", "help/signal.py": ""},  # it is not beside the program
        {"main.py": "from . import signal", "signal.py": ""},  # its own is what is meant
        {"main.py": "import signals", "signals.py": "", "my_queue.py": ""},
        {"main.py": "import signal", "signal/words.txt": ""},  # a folder without a program hides nothing
        {"main.py": "import email.message", "tkinter.py": ""},
    ],
)
def test_a_name_that_does_not_matter_is_not_told(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    assert remarks(tmp_path, files) == ()


@pytest.mark.parametrize("module", ["signal", "threading", "queue", "random", "time", "os", "sys", "io"])
def test_what_is_said_to_hide_does(tmp_path: Path, module: str) -> None:
    """The interpreter itself says whether the file beside a program is found before its own module."""
    (tmp_path / f"{module}.py").write_text("")
    (tmp_path / "main.py").write_text(
        f"import {module}; print(hasattr({module}, '__file__') and {module}.__file__)"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import main"],
        capture_output=True,
        text=True,
        check=True,
    )
    hidden = ran.stdout.strip() == str(tmp_path / f"{module}.py")
    assert bool(remarks(tmp_path, {})) == hidden


# --- encodings ---------------------------------------------------------------------------------------------

CHINESE = "x = 1\nprint('到站了')\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (CHINESE.encode("gbk"), Unreadable("main.py", 2, "gbk", "UTF-8")),
        (b"\n\n" + CHINESE.encode("gbk"), Unreadable("main.py", 4, "gbk", "UTF-8")),
        (b"# coding: utf-8\n" + CHINESE.encode("gbk"), Unreadable("main.py", 3, "gbk", "UTF-8")),
        (CHINESE.encode("utf-16"), Unreadable("main.py", 1, "utf-16", "UTF-8")),
        (codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be"), Unreadable("main.py", 1, "utf-16", "UTF-8")),
        (b"x = 1\ny = '\0'\n", Unreadable("main.py", 2, "nul", "UTF-8")),
        (b"# coding: chinese-windows\n", Unreadable("main.py", 1, "unknown", "chinese-windows")),
        (b"# coding: ascii\n" + CHINESE.encode(), Unreadable("main.py", 3, "other", "ascii")),
        (b"x = 1\ny = 2\nz = '\xff\xff'\n", Unreadable("main.py", 3, "other", "UTF-8")),
        (codecs.BOM_UTF8 + b"# coding: gbk\n", Unreadable("main.py", 1, "other", "UTF-8")),
    ],
)
def test_an_encoding_that_python_refuses_is_named(
    tmp_path: Path, content: bytes, expected: Unreadable
) -> None:
    assert remarks(tmp_path, {"main.py": content}) == (expected,)
    assert python_refuses(tmp_path / "main.py")


@pytest.mark.parametrize(
    "content",
    [
        CHINESE.encode(),
        codecs.BOM_UTF8 + CHINESE.encode(),
        codecs.BOM_UTF8 + b"# coding: utf-8\r\n" + CHINESE.encode().replace(b"\n", b"\r\n"),
        b"# -*- coding: gbk -*-\n" + CHINESE.encode("gbk"),
        b"#!/usr/bin/python3\n# vim: set fileencoding=gb18030 :\n" + CHINESE.encode("gb18030"),
        b"",
        b"\r",
    ],
)
def test_an_encoding_that_python_reads_is_not_told(tmp_path: Path, content: bytes) -> None:
    assert remarks(tmp_path, {"main.py": content}) == ()
    assert not python_refuses(tmp_path / "main.py")


def test_a_file_that_nobody_imports_may_be_as_it_likes(tmp_path: Path) -> None:
    assert remarks(tmp_path, {"main.py": "import os", "old.py": CHINESE.encode("gbk")}) == ()
    assert remarks(tmp_path, {"main.py": "import old"}) == (Unreadable("old.py", 2, "gbk", "UTF-8"),)


def python_refuses(file: Path) -> bool:
    """Whether the interpreter cannot compile a file."""
    code = "import sys; compile(open(sys.argv[1], 'rb').read(), 'main.py', 'exec')"
    ran = subprocess.run([sys.executable, "-I", "-c", code, file], capture_output=True, check=False)
    return ran.returncode != 0
