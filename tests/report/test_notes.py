"""What is noted of a submission's files has its sentence, stands in the result and in the report."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from grader import report
from grader.report.notes import notes
from grader.result import Note
from grader.submission import Submission
from tests.report.catalogues import sentences

CONTENTS: dict[str, str | bytes] = {
    "file.hides": "import signal",
    "file.hides-from-library": "import subprocess",
    "file.gbk": "# 到站了".encode("gbk"),
    "file.utf-16": "x".encode("utf-16"),
    "file.nul": b"\0",
    "file.unknown-encoding": b"# coding: chinese-windows",
    "file.other-encoding": b"\n\n'\xff\xff'",
}


def note(folder: Path, content: str | bytes) -> Note:
    (folder / "signal.py").write_text("")
    (folder / "main.py").write_bytes(content if isinstance(content, bytes) else content.encode())
    with Submission.open(folder) as submission:
        (only,) = notes(submission, "main.py")
    return only


def test_every_sentence_has_its_note() -> None:
    assert set(CONTENTS) == {name for name in sentences("en") if name.startswith("file.")}


@pytest.mark.parametrize("id", CONTENTS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_note_can_be_told(tmp_path: Path, id: str, language: report.Language) -> None:
    told = note(tmp_path, CONTENTS[id])
    assert told.message.id == id
    sentence = report.noted(told.message, language)
    assert "{" not in sentence
    for value in told.message.args.values():
        assert str(value) in sentence


def test_what_is_told_is_what_a_student_understands(tmp_path: Path) -> None:
    told = note(tmp_path, "import signal").message
    assert report.noted(told, "en") == (
        "Your file signal.py hides Python's own module signal, which main.py imports: it gets your file "
        "instead. Rename signal.py."
    )
    assert report.noted(told, "zh") == (
        "你的文件 signal.py 与 Python 自带的模块 signal 同名，main.py 导入 signal 时得到的是你的文件。"
        "请给 signal.py 改名。"
    )


def test_a_name_cannot_write_a_line_of_the_report(tmp_path: Path) -> None:
    told = note(tmp_path, "import signal").message
    forged = msgspec.structs.replace(told, args={**told.args, "importer": "x\n✓ 100/100\x1b[2J.py"})
    assert "x␊✓ 100/100␛[2J.py" in report.noted(forged, "en")
    assert "\n" not in report.noted(forged, "zh")
