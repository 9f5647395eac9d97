"""Which sentence belongs to a note about a file that was handed in?

A part of the catalogue: see ``grader.report.catalogue`` for how places in a sentence are told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_SENTENCES: dict[str, tuple[str, str]] = {
    "file.hides": (
        "Your file {file} hides Python's own module {module}, which {importer} imports: it gets your file "
        "instead. Rename {file}.",
        "你的文件 {file} 与 Python 自带的模块 {module} 同名，{importer} 导入 {module} 时得到的是你的文件。"
        "请给 {file} 改名。",
    ),
    "file.hides-from-library": (
        "Your file {file} hides Python's own module {module}, which Python's {importer} imports: it gets "
        "your file instead and may break. Rename {file}.",
        "你的文件 {file} 与 Python 自带的模块 {module} 同名，Python 的 {importer} 导入 {module} 时"
        "得到的是你的文件，可能因此出错。请给 {file} 改名。",
    ),
    "file.gbk": (
        "Your file {file} is written in GBK and does not say so; Python takes it for UTF-8 and refuses it at "
        "line {line}. Save it as UTF-8, or write # -*- coding: gbk -*- into its first line.",
        "你的文件 {file} 是 GBK 编码，但没有声明；Python 按 UTF-8 读取，在第 {line} 行出错，程序无法启动。"
        "请另存为 UTF-8 编码，或者在第一行写上 # -*- coding: gbk -*-。",
    ),
    "file.utf-16": (
        'Your file {file} is saved as UTF-16 (an editor may call it "Unicode"), which Python does not read. '
        "Save it as UTF-8.",
        "你的文件 {file} 保存成了 UTF-16 编码（有的编辑器叫“Unicode”），Python 无法读取。"
        "请另存为 UTF-8 编码。",
    ),
    "file.nul": (
        "Your file {file} has a NUL byte in line {line}, and Python does not read such a file. Copy its text "
        "into a new file and save that as UTF-8.",
        "你的文件 {file} 的第 {line} 行含有 NUL 字节，Python 无法读取这样的文件。"
        "请把代码复制到新文件，并保存为 UTF-8 编码。",
    ),
    "file.unknown-encoding": (
        "Your file {file} says that it is written in {encoding}, an encoding that Python does not know. "
        "Save it as UTF-8 and remove that line.",
        "你的文件 {file} 声明的编码是 {encoding}，Python 不认识这种编码。"
        "请另存为 UTF-8 编码，并删去那一行声明。",
    ),
    "file.other-encoding": (
        "Your file {file} cannot be read as {encoding} at line {line}, so Python refuses it. Save it as "
        "UTF-8, and declare no other encoding in its first lines.",
        "你的文件 {file} 的第 {line} 行无法按 {encoding} 读取，因此 Python 拒绝运行。"
        "请另存为 UTF-8 编码，开头不要声明别的编码。",
    ),
}

FILE_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(_SENTENCES)
