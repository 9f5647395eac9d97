"""What the documentation tells its readers to do works as it says, for a reader who starts with nothing."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from grader import spec
from grader.batch import lateness
from tests.docs.pages import PAGES, ROOT, Block, anchors, blocks, links

#: Pages whose commands take long; `pytest -m slow` runs them.
SLOW = {
    "docs/batch.md",
    "docs/how-to/debug-a-verdict.md",
    "docs/how-to/defend-a-mark.md",
    "docs/how-to/run-in-ci.md",
    "docs/zh/tutorial-student.md",
}

#: Written when the site is made, see .ci/documentation.py.
GENERATED = {
    "docs/reference/commands.md",
    "docs/reference/specification.md",
    "docs/reference/formats.md",
    "docs/reference/result.md",
    "docs/reference/trace.md",
    "docs/security.md",
}


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def is_run(page: Path) -> bool:
    return any(block.language in ("console", "bash") for block in blocks(page))


RUN = [
    pytest.param(page, id=name(page), marks=[pytest.mark.slow] if name(page) in SLOW else [])
    for page in PAGES
    if is_run(page)
]


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which a reader works; each page gets a folder in it."""
    return tmp_path_factory.mktemp("reader")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("page", RUN)
def test_a_reader_gets_what_is_shown(page: Path, scratch: Path) -> None:
    folder = scratch / name(page).replace("/", "-")
    folder.mkdir()
    environment = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(scratch),
        "LANG": "zh_CN.UTF-8" if "zh" in page.parts else "en_GB.UTF-8",
        "REPOSITORY": str(ROOT),
    }
    for block in blocks(page):
        for command in block.first:
            assert run(command, folder, environment)[0] == 0, (block.line, command)
        if block.not_run:
            continue
        if block.title and block.language == "diff":
            change(folder / block.title, block)
        elif block.title:
            file = folder / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
        elif block.language in ("console", "bash"):
            for command, shown in block.commands:
                code, output = run(command, folder, environment)
                assert code == block.exits, f"{name(page)}:{block.line}: {command}\n{output}"
                assert missing(shown, output) == "", f"{name(page)}:{block.line}: {command}\n{output}"
    shutil.rmtree(folder)


def run(command: str, folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    return done.returncode, done.stdout


def missing(shown: list[str], output: str) -> str:
    """The first line that is shown and does not come, or not in this order; "..." stands for any lines."""
    lines = iter([" ".join(line.split()) for line in output.splitlines()])
    for line in shown:
        wanted = " ".join(line.split())
        if wanted != "..." and wanted not in lines:
            return line
    return ""


def change(file: Path, block: Block) -> None:
    """Makes the change that a diff block without line numbers shows."""
    lines = block.text.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if line[0] != "+")
    new = "".join(line[1:] for line in lines if line[0] != "-")
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{name(block.page)}:{block.line} does not fit {block.title}"
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("shown", [["a  b", "...", "d"], ["c"], []])
def test_what_is_shown_may_leave_lines_out(shown: list[str]) -> None:
    assert missing(shown, "a b\nc\nd\n") == ""


@pytest.mark.parametrize("shown", [["x"], ["d", "c"], ["a"]])
def test_what_is_shown_must_come(shown: list[str]) -> None:
    assert missing(shown, "a b\nc\nd\n") != ""


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_nothing_escapes(page: Path) -> None:
    """What a reader may type stands in a console, or says why it is not run."""
    for block in blocks(page):
        where = f"{name(page)}:{block.line}"
        typed = re.search(r"^(\$ |grade |pip |\.venv/|python3? )", block.text, re.MULTILINE)
        if name(page) == "README.md" and block.text.startswith("python3 -m venv .venv && "):
            continue  # the second is the first line of .ci/run; the first has its own test
        if typed and block.language not in ("console", "bash"):
            assert block.language != "", f"{where}: an indented block with a command"
            assert block.language in {"text", "yaml", "dockerfile"}, where
        # A program that nobody runs may be wrong.
        assert block.language != "python" or block.title, where
        if block.language in ("console", "bash"):
            assert block.not_run or list(block.commands), f"{where}: no command begins with $"


def test_the_readme_begins_with_the_two_commands() -> None:
    first, second = [block.text.strip() for block in blocks(ROOT / "README.md")][:2]
    assert second in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    setup, _, graded = first.rpartition(" && ")
    assert second.startswith(setup)
    assert graded == ".venv/bin/grade reference/driver-conductor/solution.py -a driver-conductor"
    assert (ROOT / "reference/driver-conductor/solution.py").is_file()


# --- YAML --------------------------------------------------------------------------------------------------

YAML = [block for page in PAGES for block in blocks(page) if block.language in ("yaml", "yml")]

#: What a fragment of a specification leaves out.
AROUND = """\
id: fragment
title: {en: A fragment, zh: 片段}
program: {files: ["*.py"]}
roles: {driver: root, conductor: child of driver}
variants: {threads: [--threads], processes: [--processes]}
"""


@pytest.mark.parametrize("block", YAML, ids=lambda block: f"{name(block.page)}:{block.line}")
def test_every_yaml_can_be_read(block: Block, tmp_path: Path) -> None:
    file = tmp_path / "block.yaml"
    file.write_text(block.text, encoding="utf-8")
    keys = yaml.safe_load(block.text).keys()
    if "cases" in keys:
        own = block.text if "id" in keys else AROUND + block.text
        folder = tmp_path / "assignment"
        folder.mkdir()
        (folder / "assignment.yaml").write_text(own, encoding="utf-8")
        numbers = "".join(f"{number}. A rule.\n" for number in range(1, 31))
        for language in ("en", "zh"):
            (folder / f"handout.{language}.md").write_text(numbers, encoding="utf-8")
        assert spec.load(folder / "assignment.yaml").cases
    elif "due" in keys:
        assert lateness.policy(file)
    elif "solution" in keys:
        assert keys <= {"solution", "right", "wrong"}  # `grade check` on the same page reads it
    elif "assignment" in keys or block.title.endswith(".grade.yml"):
        (tmp_path / ".grade.yml").write_text(block.text, encoding="utf-8")
        for folder in keys - {"assignment"}:
            (tmp_path / folder).mkdir()
        assert spec.choose(tmp_path).reason == "grade-file"
    else:
        pytest.fail(f"nobody knows what this is: {sorted(keys)}")


# --- links -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for line, target in links(page):
        if re.match(r"[a-z]+:", target):
            continue  # elsewhere: whether that exists cannot be seen without a network
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if file.is_relative_to(ROOT) and name(file) in GENERATED:
            continue
        assert file.exists(), f"{name(page)}:{line}: {target}"
        if anchor and file.suffix == ".md":
            assert anchor in anchors(file), f"{name(page)}:{line}: {target}"


@pytest.fixture(scope="module")
def reference() -> dict[str, str]:
    """The generated pages, as .ci/documentation.py writes them."""
    written = runpy.run_path(str(ROOT / ".ci" / "documentation.py"), run_name="documentation")
    return {place: write() for place, write in written["pages"]().items()}


def test_every_command_teaches_by_example(reference: dict[str, str]) -> None:
    _, *sections = re.split(r"^## (?=grade )", reference["reference/commands.md"], flags=re.MULTILINE)
    assert len(sections) > 10
    for section in sections:
        command = section.splitlines()[0]
        example = re.search(r"```text\n(.*?)```", section, re.DOTALL)
        assert example is not None, command
        assert command.removesuffix(" PATH") in example[1], command
        # Whatever can be said has its meaning beside it.
        assert re.findall(r"^\| (`.*) \|  \|$", section, re.MULTILINE) == [], command


@pytest.mark.parametrize("place", ["specification", "result", "formats", "trace"])
def test_the_reference_is_written(reference: dict[str, str], place: str) -> None:
    page = reference[f"reference/{place}.md"]
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert len(rows) > 10
    # Each table's rows have as many cells as its head.
    for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}) == 1, block


def test_what_is_generated_is_known() -> None:
    source = (ROOT / ".ci" / "documentation.py").read_text(encoding="utf-8")
    assert {f"docs/{place}" for place in re.findall(r'"([\w/]+\.md)": \w', source)} == GENERATED


@pytest.mark.parametrize("picture", sorted((ROOT / "docs").rglob("*.svg")), ids=name)
def test_a_picture_needs_nothing_from_elsewhere(picture: Path) -> None:
    """It is shown where no other address may be asked for, and where it is no picture unless it is XML."""
    root = ElementTree.parse(picture).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    said = "".join(f"{one.attrib} {one.text}" for one in root.iter())
    assert "://" not in said
    assert "老司机开车了" in said.replace("\xa0", " ")


@pytest.mark.slow
def test_the_site_is_made_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="mkdocs is not installed (pip install -e '.[docs]')")
    words = ["build", "--strict", "--quiet", "-f", str(ROOT / ".ci" / "mkdocs.yml"), "-d", str(tmp_path)]
    done = subprocess.run([sys.executable, "-m", "mkdocs", *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "--assignment" in (tmp_path / "reference/commands/index.html").read_text(encoding="utf-8")
