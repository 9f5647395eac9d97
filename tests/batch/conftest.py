from __future__ import annotations

from pathlib import Path

import pytest

from grader.batch import Workers


@pytest.fixture(scope="session", autouse=True)
def _server(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The server from which workers are forked stays as long as the process; no test shall be its first."""
    folder: Path = tmp_path_factory.mktemp("server")
    with Workers(1, folder / "work") as workers:
        workers.submit(abs, -1).result()
