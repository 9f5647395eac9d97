"""Which wheels does a packaged grader take, and where do they come from?

The grader's own is built again from what is installed here, byte by byte what its ``RECORD`` says; from an
editable installation pip builds it. What it depends on is resolved by pip for the Python of the platform.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import importlib.metadata
import io
import json
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.errors import UsageError
from grader.recipes import DISTRIBUTION, File, packed

#: The platforms are Linux on x86-64 with a C library of 2.28 (2018) or later, newest first.
_PLATFORMS = ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64", "linux_x86_64")
#: What an installer adds to a wheel.
_INSTALLERS = {"INSTALLER", "RECORD", "REQUESTED", "direct_url.json", "uv_cache.json", "uv_build.json"}


@dataclass(frozen=True, slots=True)
class Wheels:
    """What is installed on the platform.

    Attributes:
        requirements: what pip installs, each with its digests.
        files: the wheels themselves, by name: the grader's own, and the others where they were asked for.
    """

    requirements: bytes
    files: dict[str, bytes]


def wheels(python: str, *, whole: bool) -> Wheels:
    """The wheels of this grader and of what it depends on.

    Args:
        python: version of Python on the platform, such as "3.12".
        whole: whether pip downloads them all now; else only their names and digests are asked for.

    Raises:
        UsageError: pip is not here, or does not find them.
    """
    name, own = own_wheel()
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, name)
        file.write_bytes(own)
        found = _resolved(file, python)
        files = {name: own}
        lines = [
            "# The grader's own wheel lies in wheels/; the others are pinned by their digests"
            + (" and lie there, too." if whole else ", and pip fetches them from its index."),
            f"{DISTRIBUTION}=={_version(own)} --hash=sha256:{hashlib.sha256(own).hexdigest()}",
        ]
        for one in sorted(found, key=lambda one: str(one["metadata"]["name"]).lower()):
            metadata, source = one["metadata"], one["download_info"]
            if metadata["name"] == DISTRIBUTION:
                continue
            digest = source["archive_info"]["hashes"]["sha256"]
            lines.append(f"{metadata['name']}=={metadata['version']} --hash=sha256:{digest}")
        requirements = ("\n".join(lines) + "\n").encode()
        if whole:
            files |= _downloaded(requirements, Path(place), python)
    return Wheels(requirements, files)


def own_wheel() -> tuple[str, bytes]:
    """The wheel of this grader: its file's name and its bytes.

    Raises:
        UsageError: it is not installed, or was changed afterwards.
    """
    try:
        installed = importlib.metadata.distribution(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError as error:
        raise UsageError("this grader is not installed, so it has no wheel. Write: pip install .") from error
    origin = json.loads(installed.read_text("direct_url.json") or "{}")
    if origin.get("dir_info", {}).get("editable"):
        return _built(Path(urllib.request.url2pathname(urllib.parse.urlsplit(origin["url"]).path)))
    files: dict[str, File] = {}
    for path in installed.files or ():
        if ".." in path.parts or "__pycache__" in path.parts:
            continue  # the command, and what Python made of the sources
        if path.parent.name.endswith(".dist-info") and path.name in _INSTALLERS:
            continue
        content = Path(str(path.locate())).read_bytes()
        if path.hash is not None and _digest(content) != path.hash.value:
            raise UsageError(f"{path} of this grader was changed after it was installed. Install it again")
        files[path.as_posix()] = File(content)
    folder = f"{DISTRIBUTION.replace('-', '_')}-{installed.version}"
    record = f"{folder}.dist-info/RECORD"
    rows = [
        (name, f"sha256={_digest(file.content)}", len(file.content)) for name, file in sorted(files.items())
    ]
    listed = io.StringIO()
    csv.writer(listed, lineterminator="\n").writerows([*rows, (record, "", "")])
    return f"{folder}-py3-none-any.whl", packed({**files, record: File(listed.getvalue().encode())})


def _digest(content: bytes) -> str:
    """A digest as a wheel's RECORD has it."""
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def _version(wheel: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        (name,) = {path.split("/")[0] for path in archive.namelist() if ".dist-info/" in path}
    return name.removesuffix(".dist-info").partition("-")[2]


def _built(source: Path) -> tuple[str, bytes]:
    with tempfile.TemporaryDirectory() as place:
        _pip("wheel", "--no-deps", "--wheel-dir", place, str(source))
        (wheel,) = Path(place).glob("*.whl")
        return wheel.name, wheel.read_bytes()


def _resolved(own: Path, python: str) -> list[dict[str, Any]]:
    """What pip would install for a wheel on that Python, itself included."""
    report = own.with_name("report.json")
    words = ("--dry-run", "--ignore-installed", "--report", str(report))
    # A target has to be named for another platform; nothing is written there.
    _pip("install", *words, "--target", str(own.with_name("target")), *_elsewhere(python), str(own))
    found: list[dict[str, Any]] = json.loads(report.read_bytes())["install"]
    return found


def _downloaded(requirements: bytes, place: Path, python: str) -> dict[str, bytes]:
    file, folder = place / "requirements.txt", place / "wheels"
    file.write_bytes(requirements)
    words = ("--no-deps", "--require-hashes", "--find-links", str(place), "--dest", str(folder))
    _pip("download", *words, *_elsewhere(python), "--requirement", str(file))
    return {wheel.name: wheel.read_bytes() for wheel in sorted(folder.iterdir())}


def _elsewhere(python: str) -> list[str]:
    platforms = [word for platform in _PLATFORMS for word in ("--platform", platform)]
    return ["--only-binary=:all:", "--implementation", "cp", "--python-version", python, *platforms]


def _pip(*words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-m", "pip", "--quiet", "--disable-pip-version-check", *words],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        if "No module named pip" in done.stderr:
            raise UsageError(
                f"pip is not here, and it finds the wheels. Write: {sys.executable} -m ensurepip"
            )
        raise UsageError(f"pip does not find the wheels:\n{done.stderr.strip()}")
