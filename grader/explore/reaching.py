"""Does a submission reach into the interpreter that watches it?"""

from __future__ import annotations

import re

from grader.box import Box

#: What reaches past the language into the interpreter, which the explorer's own functions share: other
#: frames, other functions' globals, all objects that there are, memory, foreign code. It is a list of words,
#: and honest programs have no use for them; who builds the words from pieces can still deceive the explorer.
_REACHES = re.compile(
    r"_grader_|grader_agent|/run/grader|/proc/"
    r"|\bgc\s*\.\s*get_|\bget_(?:objects|referrers|referents)\b"
    r"|\b_(?:getframe|current_frames)\b|\b(?:settrace|setprofile|addaudithook|currentframe)\b"
    r"|\b[ft]b?_(?:globals|back|builtins|frame)\b|__(?:globals|closure|builtins|wrapped|loader|subclasses)__"
    r"|\bcell_contents\b|\bsys\s*\.\s*(?:modules(?!\s*\[\s*__name__\s*\])|meta_path|path_hooks)\b"
    r"|\b(?:CDLL|PyDLL|cdll|pydll|pythonapi|memmove|memset|from_address|string_at|py_object)\b"
    r"|\b(?:_ctypes|_socket|_signal|_posixsubprocess|_multiprocessing|_imp)\b"
)


def reaching(box: Box) -> str:
    """Where the submission reaches into the interpreter that watches it, a clause; "" where it does not."""
    laid = box.pristine()
    for file in sorted(laid.rglob("*")):
        name = file.relative_to(laid).as_posix()
        if file.suffix == ".so":
            return f"{name} is no Python, and what it does is not seen"
        if file.suffix == ".py" and file.is_file():
            for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), start=1):
                if (found := _REACHES.search(line)) is not None:
                    return f"{found[0]} reaches past the explorer ({name}:{number})"
    return ""
