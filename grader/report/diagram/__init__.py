"""How does a run look, drawn?

A sequence diagram: a lane for the keyboard, for the terminal and for each process, time from top to bottom.
``of_run`` makes the picture of one run on the terminal, ``of_fault`` that of a fault which a schedule shows;
both are pure functions to a typed ``Picture`` that knows no page. ``text`` draws it for a terminal, ``svg``
for a page, ``sentences`` tells it row by row.
"""

from grader.report.diagram.drawing import of_run
from grader.report.diagram.model import Picture
from grader.report.diagram.schedule import of_fault
from grader.report.diagram.svg import svg
from grader.report.diagram.text import room, text
from grader.report.diagram.words import sentences

__all__ = ["Picture", "of_fault", "of_run", "room", "sentences", "svg", "text"]
