"""The result as JUnit XML, for Jenkins, GitLab and other services.

Source: the Jenkins schema ``junit-10.xsd`` and pytest's own family ``xunit2``, read in November 2026. A
``failure`` is the student's, an ``error`` ours or not decided; what was skipped or is for a person is
``skipped``. The score stands in the suite's properties. No time is told: how long it took decides nothing.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

from grader.report.plain import paragraph
from grader.report.telling import Language, number, sentence, visible_name
from grader.result import Outcome, Result


def junit(result: Result, language: Language) -> str:
    """A result as JUnit XML, a test case for each expectation.

    Args:
        result: of the submission.
        language: of the texts.
    """
    findings = [(case, finding) for case in result.cases for finding in case.findings]
    ends = [finding.outcome for _, finding in findings]
    counts = {
        "tests": len(ends),
        "failures": ends.count(Outcome.FAILED),
        "errors": ends.count(Outcome.ERROR) + ends.count(Outcome.INCONCLUSIVE),
        "skipped": ends.count(Outcome.SKIPPED) + ends.count(Outcome.PENDING),
    }
    root = ET.Element("testsuites", name="grade")
    counted = {name: str(count) for name, count in counts.items()}
    suite = ET.SubElement(root, "testsuite", {"name": result.assignment, **counted})
    properties = ET.SubElement(suite, "properties")
    for part in result.score.__struct_fields__:
        ET.SubElement(properties, "property", name=part, value=number(getattr(result.score, part)))
    for case, finding in findings:
        name = {"classname": f"{result.assignment}.{visible_name(case.id)}", "name": visible_name(finding.id)}
        test = ET.SubElement(suite, "testcase", name)
        tag = _tag(finding.outcome)
        if tag is not None:
            said = visible_name(sentence(finding, language))
            end = ET.SubElement(test, tag, message=said, type=finding.outcome.value)
            end.text = paragraph(case.id, finding, language)
    ET.indent(root)
    return "<?xml version='1.0' encoding='utf-8'?>\n" + ET.tostring(root, encoding="unicode") + "\n"


def _tag(outcome: Outcome) -> str | None:
    match outcome:
        case Outcome.PASSED:
            return None
        case Outcome.FAILED:
            return "failure"
        case Outcome.INCONCLUSIVE | Outcome.ERROR:
            return "error"
        case Outcome.SKIPPED | Outcome.PENDING:
            return "skipped"
