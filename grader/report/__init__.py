"""How is it told?

Every form is a pure function of the result (and of the trace beside it): ``terminal`` and ``html`` for a
person, ``json`` for a machine, and one for each learning platform; ``FORMS`` lists them. ``told_to`` cuts a
result to what a student may see, before it takes any form. ``told`` renders a result's messages in a
language; ``explanation`` is the short form that pytest shows. An exploration has forms of its own:
``exploration`` for a person, and the values of ``exploration_json`` for a machine; ``reproduced``,
``compared`` and ``parted`` say what came of a second time, ``changes`` what became of it after a save.
"""

from grader.report.audience import Audience, View, case_told_to, known_to, may_know, told_to
from grader.report.changes import changes
from grader.report.check50 import check50
from grader.report.classroom import classroom
from grader.report.classroom50 import Place, classroom50
from grader.report.exploration import exploration
from grader.report.exploration_json import ExplorationResult
from grader.report.formats import FORMS, Form
from grader.report.github import fenced, github
from grader.report.gradescope import gradescope
from grader.report.html import html
from grader.report.json import json
from grader.report.junit import junit
from grader.report.markdown import SUMMARY_LIMIT, markdown
from grader.report.plain import explanation
from grader.report.replay import Comparison, Parting, compared, parted, reproduced
from grader.report.telling import Language, language_in, noted, told
from grader.report.terminal import progress, summary, terminal

__all__ = [
    "FORMS",
    "SUMMARY_LIMIT",
    "Audience",
    "Comparison",
    "ExplorationResult",
    "Form",
    "Language",
    "Parting",
    "Place",
    "View",
    "case_told_to",
    "changes",
    "check50",
    "classroom",
    "classroom50",
    "compared",
    "explanation",
    "exploration",
    "fenced",
    "github",
    "gradescope",
    "html",
    "json",
    "junit",
    "known_to",
    "language_in",
    "markdown",
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
