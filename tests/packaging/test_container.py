"""How does ``grade`` go on where there is no Linux, and what does a container have to allow?"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from grader import recipes
from grader.cli import main, wheels
from grader.cli.container import engine_of, image_of, no_engine, run
from grader.errors import UsageError
from tests.packaging.conftest import ROOT, plain_environment

MAC = PurePosixPath("/Users/ming/homework")
WINDOWS = PureWindowsPath(r"C:\Users\ming\homework")


def test_docker_comes_before_podman() -> None:
    assert engine_of(lambda name: name) == "docker"
    assert engine_of(lambda name: name if name == "podman" else None) == "podman"
    assert engine_of(lambda name: None) is None


def test_the_command_on_macos() -> None:
    command = run("docker", "grader:1", [".", "-a", "司机和售票员", "--html", "r.html"], MAC, terminal=True)
    assert command[:5] == ("docker", "run", "--rm", "--interactive", "--tty")
    assert set(recipes.ALLOWED) <= set(command)
    assert "--network=none" in command
    at = command.index("--mount")
    assert command[at + 1] == "type=bind,source=/Users/ming/homework,target=/Users/ming/homework"
    assert command[-7:] == ("grader:1", "grade", ".", "-a", "司机和售票员", "--html", "r.html")
    absolute = run("podman", "grader:1", ["/Users/ming/homework/a.py"], MAC, terminal=False)
    assert absolute[-1] == "/Users/ming/homework/a.py"
    assert "--tty" not in absolute
    assert "--security-opt=unmask=ALL" in absolute
    assert "--security-opt=systempaths=unconfined" not in absolute


def test_a_folder_with_a_comma() -> None:
    command = run("docker", "grader:1", [], PurePosixPath("/a,b"), terminal=False)
    assert 'type=bind,"source=/a,b","target=/a,b"' in command


def test_the_command_on_windows() -> None:
    words = [r"C:\Users\ming\homework\a.py", r"week 1\b.py", "c.py", "--out", "json:r.json", "."]
    command = run("docker", "grader:1", words, WINDOWS, terminal=False)
    assert command[-6:] == ("/work/a.py", "week 1/b.py", "c.py", "--out", "json:r.json", ".")
    assert r"type=bind,source=C:\Users\ming\homework,target=/work" in command


@pytest.mark.parametrize("word", ["/Users/hong/a.py", "../a.py", ".."])
def test_what_the_container_would_not_have(word: str) -> None:
    with pytest.raises(UsageError, match=r"lies outside of the current folder.*call grade there"):
        run("docker", "grader:1", [word], MAC, terminal=False)


def test_a_version_is_a_tag() -> None:
    assert image_of("0.1.1.dev3+gabc") == "concurrency-grader:0.1.1.dev3-gabc"


@pytest.mark.parametrize(("system", "way"), [("Darwin", "CI"), ("Windows", "wsl --install")])
def test_where_there_is_neither_one_message_says_how_to_go_on(system: str, way: str) -> None:
    said = no_engine(system)
    assert said.count(way) == 2, "in both languages"
    assert "macOS" in said or system == "Windows"
    assert "Docker" in said
    assert "有三个办法" in said


@pytest.fixture
def bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """macOS, with nothing on the PATH but what a test puts there."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    monkeypatch.chdir(tmp_path)
    return folder


def grade(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["grade", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_without_an_engine(
    bin: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade(monkeypatch, ".") == 2
    assert capsys.readouterr().err == no_engine("Darwin")


DOCKER = """\
#!/bin/bash
echo "$*" >>{log}
case "$1" in
    image) [ -e {log}.made ];;
    build) while read -r line; do echo "$line"; done <"$4/Dockerfile" >>{log}; >{log}.made;;
    run) exit 3;;
esac
"""


def test_it_runs_itself_in_a_container_that_it_makes_once(
    bin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    (bin / "docker").write_text(DOCKER.format(log=log))
    (bin / "docker").chmod(0o755)
    monkeypatch.setattr(wheels, "own_wheel", lambda: ("g-1-py3-none-any.whl", b""))
    assert grade(monkeypatch, "a.py", "-q") == 3, "the exit code is that of the grading"
    assert grade(monkeypatch, "a.py", "-q") == 3
    said = log.read_text().splitlines()
    assert 'COPY ["g-1-py3-none-any.whl", "/opt/"]' in said
    assert sum(line.startswith("build --tag concurrency-grader:") for line in said) == 1
    assert sum(line.startswith("run ") and line.endswith(" grade a.py -q") for line in said) == 2


def test_an_engine_that_does_not_run(
    bin: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (bin / "podman").write_text("#!/bin/bash\nexit 125\n")
    (bin / "podman").chmod(0o755)
    monkeypatch.setattr(wheels, "own_wheel", lambda: ("g.whl", b""))
    assert grade(monkeypatch, ".") == 2
    assert "Is it running? Try: podman info" in capsys.readouterr().err


def test_nothing_that_counts_on_linux_is_imported() -> None:
    code = "import sys, grader.cli.container, grader.cli.wheels; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ours = {name.removeprefix("grader.") for name in done.stdout.split() if name.split(".")[0] == "grader"}
    assert ours <= {
        *("grader", "version", "_version", "errors", "recipes", "cli", "cli.container", "cli.wheels")
    }
    assert not {"termios", "resource", "pexpect", "pytest"} & set(done.stdout.split())


# --- the machine that is made ------------------------------------------------------------------------------


def test_the_dev_container_allows_what_is_needed() -> None:
    made = recipes.repository(assignment="a", pin="b", requirement="c", python="3.12", devcontainer=True)
    text = made[".devcontainer/devcontainer.json"].content.decode()
    told = json.loads(re.sub(r"(?m)^\s*//.*$", "", text))
    assert told["runArgs"] == list(recipes.ALLOWED)
    assert f".devcontainer/{told['build']['dockerfile']}" in made


def instructions(dockerfile: str) -> list[tuple[str, str]]:
    """Each instruction and its words; lines that end in a backslash are joined."""
    lines = re.sub(r"(?m)^#.*\n", "", dockerfile).replace("\\\n", " ").splitlines()
    return [(line.split(None, 1)[0], line.split(None, 1)[1]) for line in lines if line.strip()]


#: As a container engine does it: another root, in which what is written is written beside this machine's.
_IN_ANOTHER_ROOT = """\
set -e
mount -t tmpfs tmpfs "$1"
cd "$1"
mkdir upper work root
mount -t overlay overlay -o lowerdir=/,upperdir=upper,workdir=work root
for folder in dev proc sys; do mount --rbind /$folder root/$folder; done
mkdir -p root/homework root/opt root/old
cp "$2"/* root/opt/
cp "$3" root/homework/driver.py
cp /etc/resolv.conf root/etc/resolv.conf 2>/dev/null || true
cd root
pivot_root . old
umount -l /old
cd /homework
exec sh -e /opt/script.sh
"""


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(os.geteuid() != 0, reason="another root needs root")
def test_the_dockerfiles_commands(wheel: Path, tmp_path: Path) -> None:
    """On this machine's Debian instead of the image's: no engine is needed, and FROM is not tried."""
    tried = subprocess.run(
        ["unshare", "--mount", "sh", "-c", f"mkdir {tmp_path}/o && mount -t tmpfs tmpfs {tmp_path}/o"],
        capture_output=True,
    )
    if tried.returncode or not Path("/usr/bin/python3.11").exists() or not shutil.which("apt-get"):
        pytest.skip("needs apt, the system's Python 3.11 and the right to mount")
    text = recipes.dockerfile(f"/opt/{wheel.name}", "3.12", copied=wheel.name).decode()
    parsed = instructions(text)
    assert [word for word, _ in parsed] == ["FROM", "RUN", "COPY", "RUN"]
    files = tmp_path / "opt"
    files.mkdir()
    shutil.copy(wheel, files)
    commands = [words for word, words in parsed if word == "RUN"]
    grade = "grade driver.py -a driver-conductor -q"
    # A program runs with the plain Python of the machine, which has nothing of the grader.
    plain = "! /usr/bin/python3 -c 'import grader' 2>/dev/null"
    (files / "script.sh").write_text("\n".join([*commands, plain, grade]) + "\n")
    place = tmp_path / "place"
    place.mkdir()
    solution = ROOT / "reference" / "driver-conductor" / "solution.py"
    words: list[str | Path] = [
        "unshare",
        "--mount",
        "--propagation=private",
        "sh",
        "-c",
        _IN_ANOTHER_ROOT,
        "sh",
        place,
        files,
    ]
    environment = {
        **os.environ,
        **plain_environment(),
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
    }
    done = subprocess.run([*words, solution], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "50 of 50 points" in done.stdout
    assert not Path("/opt/grader").exists(), "it was written into this machine"


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_docker_itself(wheel: Path, tmp_path: Path) -> None:
    if subprocess.run(["docker", "info"], capture_output=True, check=False).returncode:
        pytest.skip("no Docker is running here")
    shutil.copy(wheel, tmp_path)
    (tmp_path / "Dockerfile").write_bytes(recipes.dockerfile(f"/opt/{wheel.name}", "3.12", copied=wheel.name))
    subprocess.run(["docker", "build", "--tag", "grader-test", tmp_path], check=True)
    solution = ROOT / "reference" / "driver-conductor"
    command = run(
        "docker", "grader-test", ["solution.py", "-a", "driver-conductor"], solution, terminal=False
    )
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, shlex.join(command) + done.stdout + done.stderr
