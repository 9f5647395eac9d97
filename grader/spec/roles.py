"""Which process of the program plays which role?

A pure function of the process tree, used while the program runs (whom does a step address?) and again when
it is judged, so that both speak of the same process.
"""

from __future__ import annotations

from grader.spec.model import Assignment, Role, RoleName
from grader.trace import Listened, Process, Rested, TaskId, Trace


def resolve(assignment: Assignment, trace: Trace) -> dict[RoleName, tuple[TaskId, ...]]:
    """The processes that play each role, by pid.

    Children that became another program (a resource tracker, ``os.system``) and a Manager's server process
    (it listens on a Unix socket) are helpers, not players; a fork server's children are those of the process
    that uses it. Where one child is asked for and several are
    there, the eldest player counts that still lives at the first rest; a second one changes nothing.

    Args:
        assignment: whose roles.
        trace: one run of one case, as far as it has come.

    Returns:
        For each role of the assignment its processes, empty where there is none (yet).
    """
    processes = trace.processes()
    servers = {
        trace.process_of(event.task)
        for event in trace.events
        if isinstance(event, Listened) and event.family == "unix" and event.task is not None
    }
    found: dict[RoleName, tuple[TaskId, ...]] = {}

    def made_by(process: Process) -> TaskId | None:
        parent = processes.get(process.parent) if process.parent is not None else None
        return made_by(parent) if parent is not None and parent.transparent else process.parent

    def players(role: Role) -> tuple[TaskId, ...]:
        if role.name in found:
            return found[role.name]
        found[role.name] = ()  # a cycle of roles (refused by the loader) ends here
        match role.relation:
            case "root":
                chosen = tuple(p.pid for p in processes.values() if p.parent is None)[:1]
            case "child" | "children":
                assert role.of is not None, f"role {role.name} has no parent role; the loader refuses it"
                parents = players(assignment.roles[role.of])
                children = [
                    p
                    for p in processes.values()
                    if made_by(p) in parents and not p.helper and p.pid not in servers
                ]
                if role.relation == "child":
                    chosen = tuple(p.pid for p in sorted(children, key=lambda p: _rank(p, trace))[:1])
                else:
                    chosen = tuple(p.pid for p in children)
        found[role.name] = chosen
        return chosen

    for role in assignment.roles.values():
        players(role)
    return found


def _rank(process: Process, trace: Trace) -> tuple[bool, int]:
    """Players that outlived the start come first, then the eldest."""
    first_rest = next((e.sequence for e in trace.events if isinstance(e, Rested)), None)
    ended_early = process.ended is not None and first_rest is not None and process.ended.sequence < first_rest
    return ended_early, process.born
