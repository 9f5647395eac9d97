"""Is the wheel that goes into a package the one that was installed?"""

from __future__ import annotations

import importlib.metadata
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.cli import main, wheels
from grader.errors import UsageError
from tests.packaging.conftest import Installed


def test_the_own_wheel_is_built_again_from_what_is_installed(installed: Installed, wheel: Path) -> None:
    code = (
        "import sys; from grader.cli.wheels import own_wheel; name, content = own_wheel();"
        "open(name, 'wb').write(content); assert own_wheel() == (name, content); print(name)"
    )
    made = installed.run("python", "-c", code)
    assert made.returncode == 0, made.stderr
    again = installed.elsewhere / made.stdout.strip()
    assert again.name == wheel.name
    with zipfile.ZipFile(again) as ours, zipfile.ZipFile(wheel) as first:
        names = {name for name in first.namelist() if not name.endswith("/RECORD")}
        assert {name for name in ours.namelist() if not name.endswith("/RECORD")} == names
        assert all(ours.read(name) == first.read(name) for name in names)
        (record,) = [name for name in ours.namelist() if name.endswith("/RECORD")]
        assert sorted(ours.read(record).splitlines()) == sorted(first.read(record).splitlines())


def test_a_grader_that_was_changed_is_not_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "module.py"
    file.write_text("changed")
    path = importlib.metadata.PackagePath("grader/module.py")
    path.hash = importlib.metadata.FileHash("sha256=abc")
    path.dist = SimpleNamespace(locate_file=lambda name: file)  # type: ignore[assignment]
    installed = SimpleNamespace(files=[path], version="1.0", read_text=lambda name: None)
    monkeypatch.setattr(importlib.metadata, "distribution", lambda name: installed)
    with pytest.raises(UsageError, match=r"grader/module\.py of this grader was changed"):
        wheels.own_wheel()


def test_without_pip_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = SimpleNamespace(returncode=1, stderr="/usr/bin/python3: No module named pip\n")
    monkeypatch.setattr("subprocess.run", lambda *words, **more: failed)
    with pytest.raises(UsageError, match="-m ensurepip"):
        wheels._pip("install")


def test_no_assignment_is_guessed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for platform in ("gradescope", "classroom50"):
        monkeypatch.setattr(sys, "argv", ["grade", "package", platform, "-o", str(tmp_path / "a.zip")])
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == 2
        assert "no assignment is named. Write -a ID" in capsys.readouterr().err
