"""What is promised, and what refused, on a machine that lacks something?"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from grader.box import landlock
from grader.trace import Wrote, decode
from tests.hostile.test_programs import PROGRAMS, left

HERE = Path(__file__).parent
SPECIFICATION = HERE / "assignment" / "assignment.yaml"

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.uname().machine != "x86_64", reason="the filters have x86-64's numbers"),
]


def without(thing: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(HERE / "without.py"), thing, sys.executable, "-m", "grader", *words]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def graded_without(thing: str, program: Path, folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
    file = folder / "result.json"
    run = without(thing, str(program), "-a", str(SPECIFICATION), "--json", str(file), *words)
    assert "Traceback" not in run.stderr
    return run.returncode, json.loads(file.read_text("utf-8"))


def said(trace: Path) -> str:
    """What the program printed."""
    return "".join(event.text for event in decode(trace.read_bytes()).events if isinstance(event, Wrote))


def outcomes(result: dict[str, Any]) -> set[str]:
    return {finding["outcome"] for case in result["cases"] for finding in case["findings"]}


def test_without_ptrace_what_needs_evidence_is_undecided(tmp_path: Path) -> None:
    code, result = graded_without("ptrace", HERE / "polite.py", tmp_path)
    tier = result["environment"]["tier"]
    assert (code, tier["name"], outcomes(result)) == (3, "plain", {"inconclusive"})
    assert tier["promises"] == ["isolation"]
    assert "ptrace" in tier["missing"][0]


@pytest.mark.parametrize("asked", ["option", "specification"])
def test_without_ptrace_the_full_tier_fails_closed(asked: str, tmp_path: Path) -> None:
    specification = SPECIFICATION
    words = ["--tier", "full"]
    if asked == "specification":
        copy = shutil.copytree(SPECIFICATION.parent, tmp_path / "assignment")
        specification = copy / SPECIFICATION.name
        specification.write_text(specification.read_text("utf-8") + "tier: full\n", "utf-8")
        words = []
    file = tmp_path / "result.json"
    program = str(HERE / "polite.py")
    run = without("ptrace", program, "-a", str(specification), "--json", str(file), *words)
    result = json.loads(file.read_text("utf-8"))
    assert (run.returncode, outcomes(result)) == (3, {"error"})
    assert result["environment"]["tier"]["name"] == "none"
    assert "full tier" in result["cases"][0]["findings"][0]["text"]


def test_without_ptrace_a_plain_tier_will_do(tmp_path: Path) -> None:
    _, result = graded_without("ptrace", HERE / "polite.py", tmp_path, "--tier", "plain")
    assert result["environment"]["tier"]["name"] == "plain"


fenced = pytest.mark.skipif(
    landlock.version() < landlock.NEEDED, reason=f"Landlock of version {landlock.NEEDED} is needed"
)


@fenced
def test_without_namespaces_a_right_program_is_graded_behind_a_fence(tmp_path: Path) -> None:
    code, result = graded_without("namespaces", HERE / "polite.py", tmp_path)
    tier = result["environment"]["tier"]
    assert (code, tier["name"], outcomes(result)) == (0, "fenced", {"passed"})
    assert "isolation" not in tier["promises"]
    assert tier["missing"][0].startswith("namespaces")


@fenced
def test_over_the_fence_nothing_is_reached(tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    program = HERE / "reaches_over_the_fence.py"
    run = without("namespaces", str(program), "-a", str(SPECIFICATION), "--trace", str(trace), "-q")
    assert "impossible, all of it" in said(trace), (said(trace), run.stdout, run.stderr)
    assert not Path("/dev/shm/grader-was-here").exists()


@fenced
def test_what_no_fence_keeps_apart_is_undecided(tmp_path: Path) -> None:
    program = tmp_path / "socket_first.py"
    program.write_text("import socket\nsocket.socket()\n", "utf-8")
    code, result = graded_without("namespaces", program, tmp_path)
    assert (code, outcomes(result)) == (3, {"inconclusive"})
    assert "socket" in result["cases"][0]["findings"][0]["text"]


#: Run by default; the others of ``programs`` are slow together.
SOME = {"kills_everybody", "daemon", "fork_bomb", "deep_folders"}


@fenced
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in SOME else pytest.mark.slow) for name in PROGRAMS]
)
def test_behind_the_fence_a_hostile_program_gets_nothing_and_leaves_nothing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir(mode=0o755)
    monkeypatch.setenv("TMPDIR", str(place))
    before = left()
    trace = tmp_path / "trace.jsonl"
    code, result = graded_without("namespaces", PROGRAMS[name], tmp_path, "--trace", str(trace))
    assert (code, result["score"]["points"]) in {(1, 0), (3, 0)}
    assert result["environment"]["tier"]["name"] == "fenced"
    assert "POSSIBLE" not in said(trace)
    assert list(place.iterdir()) == []
    assert left() <= before


@pytest.mark.parametrize("words", [(), ("--tier", "plain")], ids=["no-fence", "plain-asked"])
def test_without_namespaces_and_fence_nothing_runs(words: tuple[str, ...], tmp_path: Path) -> None:
    thing = "namespaces" if words else "namespaces,landlock"
    code, result = graded_without(thing, HERE / "polite.py", tmp_path, *words)
    assert (code, result["environment"]["tier"]["name"], outcomes(result)) == (3, "none", {"error"})
    assert result["score"]["lost"] == 0


def test_without_a_fence_it_runs_when_asked_to_and_says_so(tmp_path: Path) -> None:
    code, result = graded_without("namespaces,landlock", HERE / "polite.py", tmp_path, "--unsafe")
    tier = result["environment"]["tier"]
    assert (code, tier["name"], outcomes(result)) == (0, "unsafe", {"passed"})
    assert "nothing keeps it" in tier["missing"][0]


def test_without_namespaces_nothing_is_explored(tmp_path: Path) -> None:
    run = without("namespaces", "explore", str(HERE / "polite.py"))
    assert run.returncode == 3
    assert "exploring needs namespaces" in run.stderr + run.stdout


@pytest.mark.parametrize(
    ("thing", "lacks", "tier"),
    [
        ("ptrace", "evidence", "plain"),
        pytest.param("namespaces", "namespaces", "fenced", marks=fenced),
        ("namespaces,landlock", "fence without namespaces", "none"),
    ],
)
def test_the_doctor_finds_it_by_trying(thing: str, lacks: str, tier: str) -> None:
    run = without(thing, "doctor")
    assert run.returncode == 3
    assert f"NO   {lacks}" in run.stdout
    assert run.stdout.splitlines()[-1] == f"tier: {tier}"


@pytest.mark.parametrize(
    "name",
    [
        "kills_everybody",
        "reads_secrets",
        "speaks_as_the_launcher",
        "fork_bomb",
        "semaphores",
        "system_v_memory",
        "vfork_that_never_returns",
    ],
)
def test_without_ptrace_a_hostile_program_gets_no_point(name: str, tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    code, result = graded_without("ptrace", PROGRAMS[name], tmp_path, "--trace", str(trace))
    assert (code, result["score"]["points"]) in {(1, 0), (3, 0)}
    assert "POSSIBLE" not in said(trace)
