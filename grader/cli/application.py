"""What is a word on the command line: the application, its commands' common options and its exit codes."""

from __future__ import annotations

import os
import traceback
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

import grader
from grader.cli.console import complain
from grader.errors import GraderError
from grader.report import Audience

#: Stands for "no subcommand: the words are those of `grade PATH`"; no shell hands over such a word.
PATH = "\0path"

_VERBOSE = "grader.verbose"
_AFTER = "grader.after"

_GROUP_OPTIONS = {"--help", "-h", "--version", "--install-completion", "--show-completion"}

_EXAMPLES = """
Grades homework about signals, processes, threads and shared memory.

\b
  grade homework/                          a folder, a file, a zip or a tar
  grade homework.py -a driver-conductor    this assignment
  grade homework/ --lang zh                tell it in Chinese
  grade homework/ --only terminus -v       one case, in full
  grade homework/ --html report.html       as a page, too
  grade homework/ --json result.json       for a machine, too
  grade homework/ --as instructor          students' hidden cases, too
  grade homework/ --watch                  again whenever it is saved
  grade homework/ -- -x --junitxml out.xml what follows -- goes to pytest
  grade batch submissions/ -a ID -o OUT    a class
  grade explore counter.py                 races in any Python program
  grade replay witness.json                show a fault again
  grade new doorbell                       begin an assignment of your own
  grade homework/ --help                   every option of these calls

A subcommand beats a folder of the same name; ./check names the folder.
"""


class _Group(TyperGroup):
    """A group whose default command is ``grade PATH``, and which knows the exit codes of our errors."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if "--" in args:
            cut = args.index("--")
            ctx.meta[_AFTER] = tuple(args[cut + 1 :])
            args = args[:cut]
        if args and args[0] not in self.commands and args[0] not in _GROUP_OPTIONS:
            args = [PATH, *args]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        if args and args[0] == PATH:
            return "", self.commands[PATH], args[1:]
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:
        return [name for name in super().list_commands(ctx) if name != PATH]

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            complain("interrupted")
            raise typer.Exit(130) from None
        except GraderError as error:
            if ctx.meta.get(_VERBOSE, 0) >= 2:
                traceback.print_exc()
            complain(str(error))
            raise typer.Exit(error.exit_code) from None


app = typer.Typer(
    cls=_Group,
    help=_EXAMPLES,
    no_args_is_help=True,
    subcommand_metavar="PATH | COMMAND ...",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _ids(incomplete: str) -> list[str]:
    """The ids of assignments that begin so, for the shell to complete."""
    from grader.cli.assignments import known  # which imports this module

    return [id for id in known() if id.startswith(incomplete)]


AssignmentOption = Annotated[
    str | None,
    typer.Option("-a", "--assignment", metavar="ID|SPEC", help="Which assignment.", autocompletion=_ids),
]
LanguageOption = Annotated[
    str | None, typer.Option("--lang", metavar="zh|en", help="Language of the report; else the locale's.")
]
OnlyOption = Annotated[
    list[str] | None,
    typer.Option("--only", metavar="CASE", help="This case alone; may stand repeatedly."),
]
OutOption = Annotated[
    list[str] | None,
    typer.Option(
        "--out",
        metavar="FORMAT:FILE",
        help="Also write this format (see: grade formats); - is standard output.",
    ),
]
JsonOption = Annotated[str | None, typer.Option("--json", metavar="FILE", help="Same as --out json:FILE.")]
HtmlOption = Annotated[
    str | None,
    typer.Option("--html", metavar="FILE", help="Also write a page that needs no network: --out html:FILE."),
]
WatchOption = Annotated[
    bool,
    typer.Option("--watch", help="Grade again whenever it is saved and tell what changed; Ctrl-C ends it."),
]
PictureOption = Annotated[
    bool, typer.Option("--picture", help="Draw what happened in every case, not only where it failed.")
]
TraceOption = Annotated[str | None, typer.Option("--trace", metavar="FILE", help="Same as --out trace:FILE.")]
AudienceOption = Annotated[
    Audience,
    typer.Option(
        "--as",
        help="Who reads it. Cases that a student may not see yet are then neither run nor told.",
    ),
]
QuietOption = Annotated[bool, typer.Option("-q", "--quiet", help="The score alone.")]
VerboseOption = Annotated[
    int,
    typer.Option(
        "-v", "--verbose", count=True, show_default=False, help="In full; twice: tracebacks of our errors."
    ),
]


def _no_color(value: bool) -> bool:
    if value:
        os.environ["NO_COLOR"] = "1"  # what everything here, and pytest, goes by
    return value


NoColorOption = Annotated[
    bool,
    typer.Option("--no-color", help="No colours; as the variable NO_COLOR does.", callback=_no_color),
]
SeedOption = Annotated[
    int,
    typer.Option("--seed", metavar="N", min=0, help="Another number tries other random schedules."),
]
PythonOption = Annotated[
    str | None, typer.Option("--python", metavar="EXE", help="The interpreter that runs the program.")
]
TierOption = Annotated[
    Literal["full", "plain"] | None,
    typer.Option(
        "--tier",
        help="The least isolation and evidence that will do; with less nothing is run. See `grade doctor`.",
    ),
]
UnsafeOption = Annotated[
    bool,
    typer.Option(
        "--unsafe",
        help="Run the program also where nothing keeps it from your files and processes. The report says so.",
    ),
]


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    if version:
        print(f"grade {grader.__version__}")
        raise typer.Exit


def verbosity(ctx: typer.Context, verbose: int) -> None:
    """Takes note of ``-v``: twice means tracebacks of our own errors."""
    ctx.meta[_VERBOSE] = verbose


def after_dashes(ctx: typer.Context) -> tuple[str, ...]:
    """The words after ``--``."""
    words: tuple[str, ...] = ctx.meta.get(_AFTER, ())
    return words
