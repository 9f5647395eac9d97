"""What must be impossible for a program in its box?"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Any

import pytest

from grader.box import interpreter, open_box
from grader.errors import BoxError, UsageError
from tests.conformance.implementations import observed_trace, one_file


def answer(text: str, folder: Path) -> Any:
    """What a program prints, as a Python value."""
    with open_box(*one_file(folder / "homework", text)) as box:
        trace = observed_trace(box)
    return ast.literal_eval("".join(line.text for line in trace.lines()))


def test_nobody_else_is_seen(tmp_path: Path) -> None:
    program = "import os\nprint(sorted(int(n) for n in os.listdir('/proc') if n.isdigit()))\n"
    assert answer(program, tmp_path) == [1, 2, 3]


def test_only_loopback_is_there(tmp_path: Path) -> None:
    program = "import socket\nprint([name for _, name in socket.if_nameindex()])\n"
    assert answer(program, tmp_path) == ["lo"]


def test_the_system_cannot_be_written(tmp_path: Path) -> None:
    program = (
        "import os\n"
        "refused = []\n"
        "for folder in ('/usr', '/usr/lib', '/usr/bin', os.path.dirname(os.__file__)):\n"
        "    try:\n"
        "        open(os.path.join(folder, 'written'), 'w').close()\n"
        "    except OSError:\n"
        "        refused.append(folder)\n"
        "print(len(refused))\n"
    )
    assert answer(program, tmp_path) == 4


def test_no_capability_and_no_way_back_to_one(tmp_path: Path) -> None:
    program = (
        "words = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
        "print([int(words[n], 16) for n in ('CapEff', 'CapPrm', 'CapBnd', 'NoNewPrivs')])\n"
    )
    assert answer(program, tmp_path) == [0, 0, 0, 1]


def test_the_graders_packages_are_hidden(tmp_path: Path) -> None:
    program = (
        "import importlib.util\n"
        "found = map(importlib.util.find_spec, ('grader', 'pexpect', 'msgspec', 'pytest'))\n"
        "print([spec.origin for spec in found if spec])\n"
    )
    # An interpreter may have packages of these names of its own.
    origins = answer(program, tmp_path)
    assert not [path for path in origins if path.startswith(sys.prefix) or "grader" in path]


def test_the_environment_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "x")
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    names = answer("import os\nprint(sorted(os.environ))\n", tmp_path)
    assert names == ["HOME", "LANG", "LOGNAME", "PATH", "PWD", "SHELL", "TERM", "USER"]


def test_each_run_is_fresh_and_the_submission_untouched(tmp_path: Path) -> None:
    program = "import os\nopen('left', 'a').write('x')\nopen('/tmp/left', 'a').write('x')\n"
    program += "print([os.path.getsize('left'), os.path.getsize('/tmp/left'), len(os.listdir())])\n"
    folder, entry = one_file(tmp_path / "homework", program)
    with open_box(folder, entry) as box:
        for _ in range(2):
            assert observed_trace(box).lines()[0].text == "[1, 1, 2]"
    assert [path.name for path in folder.iterdir()] == [entry]


def test_the_outside_home_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "answers").write_text("42")
    program = (
        f"import os\nprint([os.path.exists({str(tmp_path / 'answers')!r}), os.path.exists('/etc/shadow')])\n"
    )
    assert answer(program, tmp_path) == [False, False]


def test_a_wrong_interpreter_is_one_message() -> None:
    with pytest.raises(UsageError, match="no interpreter named 'python-of-nobody'"):
        interpreter("python-of-nobody")
    with pytest.raises(UsageError, match="does not answer as a Python interpreter does"):
        interpreter("true")


def test_further_files_are_laid_into_each_copy(tmp_path: Path) -> None:
    folder, _ = one_file(tmp_path / "homework", "print('own')\n")
    (folder / "taken.py").mkdir()
    files = {"main.py": b"import taken\n", "taken.py": b"print(['laid'])\n"}
    with open_box(folder, "main.py", laid=files) as box:
        for _ in range(2):
            assert observed_trace(box).lines()[0].text == "['laid']"
    assert (folder / "taken.py").is_dir()


def test_nothing_is_laid_through_a_link(tmp_path: Path) -> None:
    folder, entry = one_file(tmp_path / "homework", "print('own')\n")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "kept.py").write_text("kept")
    (folder / "kept.py").symlink_to(tmp_path / "outside" / "kept.py")
    (folder / "away").symlink_to(tmp_path / "outside")
    with open_box(folder, entry, laid={"kept.py": b"laid"}) as box:
        assert (box.fresh() / "kept.py").read_bytes() == b"laid"
    with (
        open_box(folder, entry, laid={"away/kept.py": b"laid"}) as box,
        pytest.raises(BoxError, match="leads outside"),
    ):
        box.fresh()
    assert (tmp_path / "outside" / "kept.py").read_text() == "kept"
