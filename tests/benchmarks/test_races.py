"""Does the benchmark of the explorer see what is amiss, and say so?"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import msgspec
import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"

_ALONE = "print(1)\n"
_UNLOCKED = """\
import threading
n = 0
def add():
    global n
    n += 1
ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
"""


@pytest.fixture
def races(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(BENCHMARKS)
    return importlib.import_module("races")


def _corpus(folder: Path, scripts: dict[str, tuple[str, str]]) -> Path:
    """A folder of scripts: name -> text, lines of the label."""
    labels = ""
    for name, (text, label) in scripts.items():
        (folder / name).write_text(text, encoding="utf-8")
        labels += f"{name}:\n  {label}\n  why: it is so\n"
    (folder / "labels.yaml").write_text(labels, encoding="utf-8")
    return folder


def _line(races: Any, **fields: Any) -> Any:
    usual = {"script": "a.py", "label": "lost-update", "verdict": "lost-update", "agreement": "right"}
    return races.Line(**(usual | fields))


def test_all_right_is_exit_code_0(races: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _corpus(
        tmp_path, {"a.py": (_ALONE, "verdict: clean"), "b.py": (_UNLOCKED, "verdict: lost-update")}
    )
    assert races.main([str(folder), "--runs", "2", "--wrong"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("2 scripts, 2 right, 0 false pass, 0 false alarm, 0 other fault, 0 inconclusive")
    assert "0 + 0 flips" in last


def test_false_labels_are_seen_told_and_written(
    races: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _corpus(
        tmp_path,
        {
            "a.py": (_ALONE, "verdict: lost-update"),
            "b.py": (_UNLOCKED, "verdict: clean"),
            "c.py": (_UNLOCKED, "verdict: deadlock"),
        },
    )
    lines = tmp_path / "lines.jsonl"
    assert races.main([str(folder), "--json", str(lines)]) == 1
    written = [msgspec.json.decode(line, type=races.Line) for line in lines.read_bytes().splitlines()]
    assert [line.agreement for line in written] == ["false pass", "false alarm", "other fault"]
    assert written[1].faults[0].startswith("lost-update n")
    told = capsys.readouterr().out
    assert "false alarm; lost-update n" in told
    assert "3 scripts, 0 right, 1 false pass, 1 false alarm, 1 other fault" in told


def test_only_takes_scripts_by_a_part_of_their_path(
    races: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _corpus(tmp_path, dict.fromkeys(("one.py", "two.py"), (_ALONE, "verdict: clean")))
    assert races.main([str(folder), "--only", "two"]) == 0
    told = capsys.readouterr().out
    assert "two.py" in told
    assert "one.py" not in told
    with pytest.raises(SystemExit):
        races.main([str(folder), "--only", "three"])


def test_what_is_known_is_told_as_known_until_it_is_met(races: Any) -> None:
    known = _line(races, known="clean", verdict="clean", agreement="false pass")
    met = _line(races, known="clean")
    assert "known false pass" in races.told(known)
    assert "no longer known for clean" in races.told(met)
    assert not met.is_fine
    assert "1 of them known" in races.summary([known, met])


def test_a_flip_is_never_known(races: Any) -> None:
    flipped = _line(races, known="clean", verdict="clean", agreement="false pass", flip="verdict")
    assert "known false pass" not in races.told(flipped)
    assert "flip (verdict)" in races.told(flipped)
    assert "1 + 0 flips" in races.summary([flipped])


def test_help_teaches_by_example(races: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        races.main(["--help"])
    assert ".venv/bin/python benchmarks/races.py" in capsys.readouterr().out
