"""The wheel, built once, and a virtual environment that has it."""

from __future__ import annotations

import os
import shutil
import site
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Installed:
    """A virtual environment in which the wheel is installed.

    Attributes:
        folder: the environment.
        elsewhere: a folder that has nothing to do with the source tree.
    """

    folder: Path
    elsewhere: Path

    def grade(self, *words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Calls the installed command ``grade``."""
        return self.run("grade", *words, cwd=cwd)

    def run(self, command: str, *words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Calls a command of the environment."""
        return subprocess.run(
            [self.folder / "bin" / command, *words],
            capture_output=True,
            text=True,
            cwd=cwd or self.elsewhere,
            env=plain_environment(),
        )


def plain_environment() -> dict[str, str]:
    """An environment as after logging in; nothing in it leads to the source tree."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8"}


def tracked(destination: Path) -> Path:
    """A source archive: the files that git knows or would know, and no .git."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    for name in listed.stdout.split("\0"):
        if name and not name.startswith("tests/") and (ROOT / name).is_file():
            (destination / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, destination / name)
    return destination


def built(source: Path, destination: Path) -> Path:
    """The wheel of a source tree, made with the backend that pyproject.toml names, without a network."""
    words: list[str | Path] = [
        "wheel",
        "-q",
        "--no-deps",
        "--no-index",
        "--no-build-isolation",
        "-w",
        destination,
        source,
    ]
    subprocess.run([sys.executable, "-m", "pip", *words], check=True, capture_output=True)
    (wheel,) = destination.glob("*.whl")
    return wheel


def _everybodys_python() -> str:
    """The system's interpreter where it is like ours: ours may lie where no other user may look."""
    system, version = "/usr/bin/python3", "import sys, venv; print(*sys.version_info[:2])"
    asked = (
        subprocess.run([system, "-c", version], capture_output=True, text=True)
        if os.path.exists(system)
        else None
    )
    same = asked is not None and asked.stdout.split() == [str(part) for part in sys.version_info[:2]]
    return system if same else sys.executable


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, from a source archive in which an assignment has private parts."""
    source = tracked(tmp_path_factory.mktemp("source"))
    beside = source / "assignments" / "driver-conductor"
    (beside / "assignment.private.yaml").write_text("cases: {}\n")
    (beside / "recording.private.jsonl").write_text("")
    return built(source, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed(wheel: Path) -> Iterator[Installed]:
    """The wheel in an environment of its own; what it depends on is lent by the environment of the tests."""
    # Not pytest's folder, which nobody else may enter: some tests run things as another user.
    with tempfile.TemporaryDirectory(prefix="installed-") as place:
        os.chmod(place, 0o755)
        folder = Path(place, "environment")
        subprocess.run([_everybodys_python(), "-m", "venv", "--without-pip", folder], check=True)
        python = folder / "bin" / "python"
        words: list[str | Path] = ["install", "-q", "--no-deps", "--no-index", wheel]
        subprocess.run(
            [sys.executable, "-m", "pip", "--python", python, *words], check=True, capture_output=True
        )
        (packages,) = folder.glob("lib/python*/site-packages")
        # A path in a .pth file is searched; the .pth files in it, such as our own editable one, are not read.
        (packages / "lent.pth").write_text("\n".join(site.getsitepackages()) + "\n")
        command = folder / "bin" / "pytest"  # as pip would have made it
        command.write_text(f"#!{python}\nimport pytest\nraise SystemExit(pytest.console_main())\n")
        command.chmod(0o755)
        elsewhere = Path(place, "elsewhere")
        elsewhere.mkdir()
        yield Installed(folder, elsewhere)
