"""From the shell: ``grade PATH`` and its subcommands.

    grade homework/                          grade one submission
    grade check driver-conductor             prove an assignment with its own programs
    grade list                               which assignments there are
    grade lint assignments/x/assignment.yaml what is wrong in a specification
    grade judge trace.jsonl -a ID            judge a stored trace again, run nothing

Exit codes: 0 full marks of what a machine can grade, 1 points lost, 2 usage or specification error,
3 something could not be decided, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import sys
import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text
from typer.core import TyperGroup

import grader
from grader import grading, report, spec
from grader.errors import GraderError, SpecificationError, UsageError
from grader.grading import Grading, ProgramProof, Proof
from grader.report import Language
from grader.result import exit_code
from grader.submission import Submission
from grader.trace import decode as decode_trace
from grader.trace import encode as encode_trace

#: Stands for "no subcommand: the words are those of `grade PATH`"; no shell hands over such a word.
_PATH = "\0path"

_GROUP_OPTIONS = {"--help", "-h", "--version"}

_EXAMPLES = """
Grades homework about signals, processes, threads and shared memory.

\b
  grade homework/                          a folder, a file, a zip or a tar
  grade homework.py -a driver-conductor    this assignment
  grade homework/ --lang zh                tell it in Chinese
  grade homework/ --only terminus -v       one case, in full
  grade homework/ --json result.json       for a machine, too
  grade homework/ -- -x --junitxml out.xml what follows -- goes to pytest
  grade homework/ --help                   every option of these calls

A subcommand beats a folder of the same name; ./check names the folder.
"""


class _Group(TyperGroup):
    """A group whose default command is ``grade PATH``, and which knows the exit codes of our errors."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if "--" in args:
            cut = args.index("--")
            ctx.meta["grader.pytest"] = tuple(args[cut + 1 :])
            args = args[:cut]
        if args and args[0] not in self.commands and args[0] not in _GROUP_OPTIONS:
            args = [_PATH, *args]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        if args and args[0] == _PATH:
            return "", self.commands[_PATH], args[1:]
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:
        return [name for name in super().list_commands(ctx) if name != _PATH]

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            _complain("interrupted")
            raise typer.Exit(130) from None
        except GraderError as error:
            if ctx.meta.get("grader.verbose", 0) >= 2:
                traceback.print_exc()
            _complain(str(error))
            raise typer.Exit(error.exit_code) from None


app = typer.Typer(
    cls=_Group,
    help=_EXAMPLES,
    add_completion=False,
    no_args_is_help=True,
    subcommand_metavar="PATH | COMMAND ...",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_AssignmentOption = Annotated[
    str | None, typer.Option("-a", "--assignment", metavar="ID|SPEC", help="Which assignment.")
]
_LanguageOption = Annotated[
    str | None, typer.Option("--lang", metavar="zh|en", help="Language of the report; else the locale's.")
]
_OutOption = Annotated[
    list[str] | None,
    typer.Option(
        "--out", metavar="FORMAT:FILE", help="Also write json, text or trace; - is standard output."
    ),
]
_JsonOption = Annotated[str | None, typer.Option("--json", metavar="FILE", help="Same as --out json:FILE.")]
_TraceOption = Annotated[
    str | None, typer.Option("--trace", metavar="FILE", help="Same as --out trace:FILE.")
]
_QuietOption = Annotated[bool, typer.Option("-q", "--quiet", help="The score alone.")]
_VerboseOption = Annotated[
    int,
    typer.Option(
        "-v", "--verbose", count=True, show_default=False, help="In full; twice: tracebacks of our errors."
    ),
]
_PythonOption = Annotated[
    str | None, typer.Option("--python", metavar="EXE", help="The interpreter that runs the program.")
]


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    if version:
        print(f"grade {grader.__version__}")
        raise typer.Exit


@app.command(_PATH, hidden=True)
def path(
    ctx: typer.Context,
    submission: Annotated[str, typer.Argument(metavar="PATH", help="A folder, a file, a zip or a tar.")],
    assignment: _AssignmentOption = None,
    lang: _LanguageOption = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="CASE", help="This case alone; may stand repeatedly."),
    ] = None,
    out: _OutOption = None,
    json: _JsonOption = None,
    trace: _TraceOption = None,
    python: _PythonOption = None,
    quiet: _QuietOption = False,
    verbose: _VerboseOption = 0,
) -> None:
    """Grades one submission and prints the report.

    \b
      grade homework/ -a driver-conductor --lang zh
      grade homework/ --only start --only terminus
      grade homework/ -- -k "not terminus" -x
    """
    ctx.meta["grader.verbose"] = verbose
    language = _language(lang)
    outputs = _outputs(out, json, trace)
    place = Path(submission)
    with contextlib.ExitStack() as stack:
        opened = stack.enter_context(Submission.open(place))
        choice = spec.choose(place, assignment, _assignments(place), opened.folder)
        if _lies_in(choice.specification, place):
            raise UsageError(
                f"{_short(choice.specification)} lies in the submission, which would then grade itself. "
                "Move it out"
            )
        if choice.submission != place:
            opened = stack.enter_context(Submission.open(choice.submission))
        loaded = spec.load(choice.specification)
        graded = grading.grade(
            opened,
            loaded,
            python=python,
            only=tuple(only or ()),
            language=language,
            pytest_args=ctx.meta.get("grader.pytest", ()),
            specification=choice.specification,
        )
    again = f"grade {shlex.quote(submission)} -a {shlex.quote(assignment or loaded.id)}"
    _tell(graded, loaded, language, outputs, quiet, verbose, again)


@app.command()
def judge(
    ctx: typer.Context,
    trace: Annotated[Path, typer.Argument(metavar="TRACE", help="What --trace wrote.")],
    assignment: Annotated[
        str, typer.Option("-a", "--assignment", metavar="ID|SPEC", help="Which assignment.")
    ],
    lang: _LanguageOption = None,
    out: _OutOption = None,
    json: _JsonOption = None,
    quiet: _QuietOption = False,
    verbose: _VerboseOption = 0,
) -> None:
    """Judges a stored trace again; runs nothing.

    \b
      grade homework/ --trace trace.jsonl
      grade judge trace.jsonl -a driver-conductor
    """
    ctx.meta["grader.verbose"] = verbose
    language = _language(lang)
    outputs = _outputs(out, json, None)
    loaded = spec.load(_named(assignment))
    try:
        seen = decode_trace(trace.read_bytes())
    except OSError as error:
        raise UsageError(f"{trace}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{trace}: {error}") from error
    graded = grading.rejudge(loaded, seen, name=trace.name, language=language)
    _tell(graded, loaded, language, outputs, quiet, verbose)


@app.command()
def check(
    ctx: typer.Context,
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="All, when none is named.")] = None,
    record: Annotated[bool, typer.Option("--record", help="Make the reference's recording anew.")] = False,
    python: _PythonOption = None,
    verbose: _VerboseOption = 0,
) -> None:
    """Proves assignments: right programs pass, wrong ones fail for their stated reason.

    \b
      grade check                            every assignment with a reference
      grade check driver-conductor --record  make its recording anew
    """
    ctx.meta["grader.verbose"] = verbose
    holds = True
    chosen = ids or [id for id, file in _known().items() if _reference(file).is_dir()]
    if not chosen:
        raise UsageError("no assignment with a reference folder is to be found. Name one: grade check ID")
    for id in chosen:
        specification = _named(id)
        console = Console(stderr=True)
        with console.status(id) if console.is_terminal else contextlib.nullcontext() as status:

            def done(program: ProgramProof, status: Any = status, id: str = id) -> None:
                if status is not None:
                    status.update(f"{id}: {program.program}")

            proof = grading.check(
                specification, _reference(specification), record=record, python=python, done=done
            )
        _print_proof(proof)
        holds = holds and proof.holds
    raise typer.Exit(0 if holds else 1)


@app.command(name="list")
def list_(lang: _LanguageOption = None) -> None:
    """Lists the assignments that are to be found from here.

    \b
      grade list
    """
    language = _language(lang)
    table = Table.grid(padding=(0, 2))
    for id, file in _known().items():
        try:
            loaded = spec.load(file)
        except SpecificationError as error:
            table.add_row(Text(id, style="bold"), Text(f"{len(error.problems)} problems: grade lint {file}"))
            continue
        title = loaded.title.zh if language == "zh" else loaded.title.en
        table.add_row(Text(id, style="bold"), Text(title), Text(", ".join(loaded.aliases), style="dim"))
    if not table.row_count:
        raise UsageError("no assignment is to be found: there is no folder ./assignments")
    _console().print(table)


@app.command()
def lint(
    specifications: Annotated[
        list[str] | None, typer.Argument(metavar="ID|SPEC", help="All, when none is named.")
    ] = None,
) -> None:
    """Says what is wrong in specifications: file, line, column and the way to mend it.

    \b
      grade lint
      grade lint assignments/driver-conductor/assignment.yaml
    """
    files = [_named(name) for name in specifications] if specifications else list(_known().values())
    if not files:
        raise UsageError("no assignment is to be found: there is no folder ./assignments. Name a file")
    wrong = False
    for file in files:
        try:
            unwise = spec.lint(file)
        except SpecificationError as error:
            wrong = True
            print(error)
        else:
            for problem in unwise:
                print(f"advice: {problem}")
            print(f"{_short(file)}: good")
    raise typer.Exit(2 if wrong else 0)


def main() -> None:
    """The command ``grade``."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character must not end the grading.
        getattr(stream, "reconfigure", lambda **changes: None)(errors="replace")
    app(prog_name="grade")


# --- which language, which assignment, which outputs ------------------------------------------------------


def _language(option: str | None, environment: Mapping[str, str] = os.environ) -> Language:
    if option is not None:
        if option not in {"zh", "en"}:
            raise UsageError(f"there is no report in {option!r}. Write --lang zh or --lang en")
        return "zh" if option == "zh" else "en"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "zh" if environment[name].lower().startswith("zh") else "en"
    return "en"


def _assignments(submission: Path | None) -> Path | None:
    """The folder ./assignments, unless the submission brought it along; None: the bundled ones."""
    here = Path("assignments")
    return here if here.is_dir() and not (submission is not None and _lies_in(here, submission)) else None


def _known() -> dict[str, Path]:
    return spec.assignments_in(_assignments(None))


def _named(name: str) -> Path:
    return spec.choose(Path(), name, _assignments(None)).specification


def _reference(specification: Path) -> Path:
    """Where the programs of an assignment stand: reference/ID beside the folder of assignments."""
    folder = specification.resolve().parent
    return folder.parent.parent / "reference" / folder.name


def _lies_in(path: Path, submission: Path) -> bool:
    return submission.is_dir() and path.resolve().is_relative_to(submission.resolve())


def _outputs(out: list[str] | None, json: str | None, trace: str | None) -> list[tuple[str, str]]:
    """Format and file of each output that was asked for; refused before anything is run."""
    wanted = [tuple(word.partition(":")[::2]) for word in out or ()]
    wanted += [("json", json)] if json is not None else []
    wanted += [("trace", trace)] if trace is not None else []
    outputs: list[tuple[str, str]] = []
    for format, file in wanted:
        if format not in {"json", "text", "trace"}:
            raise UsageError(f"there is no format {format!r}. Write --out json:FILE, text:FILE or trace:FILE")
        if not file:
            raise UsageError(f"--out {format} names no file. Write --out {format}:FILE")
        if file != "-" and (Path(file).is_dir() or not Path(file).absolute().parent.is_dir()):
            raise UsageError(f"{file} cannot be written: it is a folder, or its folder does not exist")
        outputs.append((format, file))
    return outputs


# --- telling ----------------------------------------------------------------------------------------------


def _tell(
    graded: Grading,
    assignment: spec.Assignment,
    language: Language,
    outputs: list[tuple[str, str]],
    quiet: bool,
    verbose: int,
    again: str | None = None,
) -> None:
    """Prints the report, writes what was asked for, and ends with the exit code of the result."""
    for format, file in outputs:
        match format:
            case "json":
                content = report.json(graded.result, language).encode()
            case "trace":
                content = encode_trace(graded.trace)
            case _:
                content = _report(graded, assignment, language, verbose, 100, False, again).encode()
        _write(file, content)
    if quiet:
        _print(report.summary(graded.result, assignment, language))
    elif all(file != "-" for _, file in outputs):
        width = shutil.get_terminal_size((80, 24)).columns
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        _print(_report(graded, assignment, language, verbose, width, colour, again))
    if graded.interrupted:
        _complain("interrupted; the cases graded before are told above")
        raise typer.Exit(130)
    raise typer.Exit(exit_code(graded.result))


def _report(
    graded: Grading,
    assignment: spec.Assignment,
    language: Language,
    verbose: int,
    width: int,
    colour: bool,
    again: str | None,
) -> str:
    return report.terminal(
        graded.result, graded.trace, assignment, language, width, colour, verbose=verbose > 0, again=again
    )


def _write(file: str, content: bytes) -> None:
    if file == "-":
        _print(content.decode())
        return
    try:
        Path(file).write_bytes(content)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}") from error


def _print_proof(proof: Proof) -> None:
    table = Table(title=proof.assignment, title_justify="left", box=None, pad_edge=False)
    for name in ("", "program", "points", "must fail", "but"):
        table.add_column(name, overflow="fold")
    for program in proof.programs:
        missing = program.expected - program.failed
        surplus = [
            *(f"{name} fails" for name in sorted(program.failed - program.expected)),
            *(f"{name} is not decided" for name in sorted(program.undecided)),
        ]
        surplus += (
            [f"{name} does not fail" for name in sorted(missing)] if not program.error else [program.error]
        )
        table.add_row(
            Text("✓", style="green") if program.holds else Text("✗", style="red"),
            Text(program.program),
            Text(f"{program.points}/{program.possible}" if program.possible else "–"),
            Text(_few(program.expected)),
            Text("\n".join(surplus), style="red"),
        )
    console = _console()
    console.print(table)
    if proof.unproved:
        console.print(Text(f"no wrong program fails: {', '.join(proof.unproved)}", style="yellow"))
    console.print(Text(f"recording: {proof.recording}"))
    right = sum(program.holds for program in proof.programs)
    console.print(Text(f"{right} of {len(proof.programs)} programs as expected", style="bold"))


def _few(names: Iterable[str]) -> str:
    """Names, when they are few; else the first ones and how many more."""
    ordered = sorted(names)
    more = f" and {len(ordered) - 2} more" if len(ordered) > 3 else ""
    return (", ".join(ordered[:2] if more else ordered) + more) or "nothing"


def _console() -> Console:
    return Console(markup=False, highlight=False, emoji=False)


def _print(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the report has read enough; the exit code is still the result's.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: str) -> None:
    sys.stderr.write(f"grade: {message}\n")


def _short(path: Path) -> str:
    with contextlib.suppress(ValueError):
        return str(path.resolve().relative_to(Path.cwd()))
    return str(path)
