"""What should a student know of the files that were handed in, besides what became of the cases?"""

from __future__ import annotations

from typing import assert_never

from grader.result import Message, Note
from grader.submission import Hidden, Remark, Submission, Unreadable


def notes(submission: Submission, entry: str) -> tuple[Note, ...]:
    """What is noted of the files that the program reads; they cost no points.

    Args:
        submission: what was handed in, open.
        entry: the file that is run.
    """
    return tuple(Note(_message(remark)) for remark in submission.remarks(entry))


def _message(remark: Remark) -> Message:
    match remark:
        case Hidden(file=file, module=module, importer=importer, library=library):
            id = "file.hides-from-library" if library else "file.hides"
            return Message(id, {"file": file, "module": module, "importer": importer})
        case Unreadable(file=file, line=line, kind=kind, encoding=encoding):
            match kind:
                case "gbk":
                    return Message("file.gbk", {"file": file, "line": line})
                case "utf-16":
                    return Message("file.utf-16", {"file": file})
                case "nul":
                    return Message("file.nul", {"file": file, "line": line})
                case "unknown":
                    return Message("file.unknown-encoding", {"file": file, "encoding": encoding})
                case "other":
                    return Message("file.other-encoding", {"file": file, "line": line, "encoding": encoding})
                case _:
                    assert_never(kind)
        case _:
            assert_never(remark)
