"""How does a fault look that a schedule shows: a lane for each actor, a row for each step?"""

from __future__ import annotations

from grader.report.catalogue import Language
from grader.report.diagram.model import Deed, Lane, Picture
from grader.report.exploration_story import told_steps
from grader.report.telling import visible
from grader.trace.exploration import Fault


def of_fault(fault: Fault, language: Language) -> Picture | None:
    """The picture of a fault; None where no step of it is known.

    Args:
        fault: what went wrong under a schedule.
        language: of what the steps say.
    """
    steps = told_steps(fault, language)
    actors = list(dict.fromkeys(step.actor for step in steps))
    if not actors:
        return None
    rows = [
        Deed(
            says="deed",
            values={"who": step.actor},
            events=(number,),
            stress="failed" if step.remark else "",
            lane=actors.index(step.actor),
            place=step.place,
            source=visible(step.source),
            deed=step.deed,
            remark=step.remark,
        )
        for number, step in enumerate(steps)
    ]
    return Picture(lanes=tuple(Lane(kind="actor", name=actor) for actor in actors), rows=tuple(rows))
