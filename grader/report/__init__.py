"""How is it told?

Every form is a pure function of the result (and of the trace beside it): ``terminal`` and ``html`` for a
person, ``json`` for a machine. ``told_to`` cuts a result to what a student may see, before it takes any form.
``told`` renders a result's messages in a language; ``explanation`` is the short form that pytest shows;
``diagram`` draws what happened. An exploration has forms of its own: ``exploration`` for a person, and the
values of ``exploration_json`` for a machine; ``reproduced`` and ``compared`` say what came of a second time.
"""

from grader.report.audience import Audience, View, case_told_to, known_to, may_know, told_to
from grader.report.exploration import exploration
from grader.report.exploration_json import ExplorationResult
from grader.report.html import html
from grader.report.json import json
from grader.report.plain import explanation
from grader.report.replay import Comparison, Parting, compared, parted, reproduced
from grader.report.telling import Language, noted, told
from grader.report.terminal import progress, summary, terminal

__all__ = [
    "Audience",
    "Comparison",
    "ExplorationResult",
    "Language",
    "Parting",
    "View",
    "case_told_to",
    "compared",
    "explanation",
    "exploration",
    "html",
    "json",
    "known_to",
    "may_know",
    "noted",
    "parted",
    "progress",
    "reproduced",
    "summary",
    "terminal",
    "told",
    "told_to",
]
