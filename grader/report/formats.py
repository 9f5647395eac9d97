"""In which forms is a result told, for whom, and what becomes of each outcome there?

Nothing that is not graded is ever told as zero: a consumer that knows no third state gets no score, or the
state of error that it has.
"""

from __future__ import annotations

import msgspec

from grader.result import Outcome

_P, _F, _S = Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED
_I, _E, _W = Outcome.INCONCLUSIVE, Outcome.ERROR, Outcome.PENDING


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A form in which a result is told.

    Attributes:
        name: as in ``--out NAME:FILE``.
        reader: who reads it.
        becomes: what each outcome is there, in the reader's own words.
        whole: what the rest of the result is when one outcome is not decided.
    """

    name: str
    reader: str
    becomes: dict[Outcome, str]
    whole: str = "told beside it"


_OWN = {outcome: outcome.value for outcome in Outcome}

FORMS: tuple[Form, ...] = (
    Form(name="text", reader="a person", becomes=_OWN),
    Form(name="html", reader="a person, in a browser", becomes=_OWN),
    Form(name="markdown", reader="a person: a step's summary, a release, an issue", becomes=_OWN),
    Form(name="json", reader="a program: grader/result/1", becomes=_OWN),
    Form(name="trace", reader="grade judge, grade replay", becomes=_OWN),
    Form(name="bundle", reader="grade judge, grade replay; whoever defends a grade", becomes=_OWN),
    Form(
        name="gradescope",
        reader="Gradescope: results/results.json",
        becomes={_P: "passed", _F: "failed", _S: "failed", _I: "no score", _E: "no score", _W: "no score"},
        whole="no score",
    ),
    Form(
        name="classroom50",
        reader="Classroom 50: result.json",
        becomes={_P: "passed", _F: "failed", _S: "failed", _I: "no file", _E: "no file", _W: "left out"},
        whole="no file",
    ),
    Form(
        name="classroom",
        reader="the old GitHub Classroom: the step's output `result`",
        becomes={_P: "pass", _F: "fail", _S: "fail", _I: "error", _E: "error", _W: "left out"},
        whole="no max_score, so no total",
    ),
    Form(
        name="github",
        reader="a GitHub workflow: annotations, and the step's summary",
        becomes={_P: "nothing", _F: "error", _S: "nothing", _I: "warning", _E: "warning", _W: "nothing"},
    ),
    Form(
        name="junit",
        reader="Jenkins, GitLab, ...: JUnit XML",
        becomes={_P: "passed", _F: "failure", _S: "skipped", _I: "error", _E: "error", _W: "skipped"},
    ),
    Form(
        name="check50",
        reader="whatever reads check50 -o json",
        becomes={_P: "true", _F: "false", _S: "null", _I: "null", _E: "null", _W: "null"},
    ),
)
