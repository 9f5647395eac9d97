"""What can the judge say? The closed set of its messages, one constructor each.

A message is an id with arguments; the sentences stand in the catalogue of ``report``, in every language.

Arguments that name somebody (``role``, ``sender``, ``to``, ``roles``, ``writers``) hold a role as the
specification calls it, or ``#`` and a pid for a process that plays none; "" is somebody unknown. Under the
explorer (``actor``, ``actors``) they are threads and processes by their own names, and ``bad`` of ``tried``
schedules showed what the message speaks of. ``text``,
``seen`` (of a line) and ``lines`` are printed text as it was; ``step`` is 0 for the start. A disposition is
"handled", "ignored" or "default".
"""

from __future__ import annotations

from grader.result import Message

# --- what came as asked -------------------------------------------------------------------------------------


def line_seen(*, text: str) -> Message:
    return Message("line.seen", {"text": text})


def signal_seen(*, signal: str, sender: str, to: str) -> Message:
    return Message("signal.seen", {"signal": signal, "sender": sender, "to": to})


def handled_seen(*, signal: str, role: str, disposition: str) -> Message:
    return Message("handled.seen", {"signal": signal, "role": role, "disposition": disposition})


def alive_seen(*, roles: list[str]) -> Message:
    return Message("alive.seen", {"roles": roles})


def stopped_seen(*, roles: list[str]) -> Message:
    return Message("stopped.seen", {"roles": roles})


def exits_seen(*, roles: list[str]) -> Message:
    return Message("exits.seen", {"roles": roles})


def order_seen(*, order: list[str]) -> Message:
    return Message("order.seen", {"order": order})


def never_kept(*, what: str) -> Message:
    return Message("never.kept", {"what": what})


def never_kept_line(*, text: str) -> Message:
    return Message("never.kept-line", {"text": text})


def never_kept_line_by(*, text: str, role: str) -> Message:
    return Message("never.kept-line-by", {"text": text, "role": role})


def never_kept_lines() -> Message:
    return Message("never.kept-lines")


def never_kept_lines_by(*, count: int, role: str) -> Message:
    return Message("never.kept-lines-by", {"count": count, "role": role})


def never_kept_several() -> Message:
    return Message("never.kept-several")


def leaves_nothing() -> Message:
    return Message("leaves.nothing")


def count_seen(*, role: str, count: int) -> Message:
    return Message("count.seen", {"role": role, "count": count})


def same_seen() -> Message:
    return Message("same.seen")


def busy_none() -> Message:
    return Message("busy.none")


# --- why something could not come: the program as a whole ---------------------------------------------------


def program_crashed(*, role: str, error: str) -> Message:
    return Message("program.crashed", {"role": role, "error": error})


def program_interrupted(*, role: str) -> Message:
    return Message("program.interrupted", {"role": role})


def program_ended_before(*, step: int) -> Message:
    return Message("program.ended-before", {"step": step})


def program_ended_at_start() -> Message:
    return Message("program.ended-at-start")


def role_missing(*, role: str) -> Message:
    return Message("role.missing", {"role": role})


def limit_output(*, allowed: str) -> Message:
    return Message("limit.output", {"allowed": allowed})


def limit_tasks(*, allowed: str) -> Message:
    return Message("limit.tasks", {"allowed": allowed})


def limit_events(*, allowed: str) -> Message:
    return Message("limit.events", {"allowed": allowed})


def limit_memory(*, allowed: str) -> Message:
    return Message("limit.memory", {"allowed": allowed})


def limit_written(*, allowed: str) -> Message:
    return Message("limit.written", {"allowed": allowed})


def limit_virtual_time(*, allowed: str) -> Message:
    return Message("limit.virtual-time", {"allowed": allowed})


def limit_fence(*, allowed: str) -> Message:
    return Message("limit.fence", {"allowed": allowed})


def limit_cpu(*, allowed: str) -> Message:
    return Message("limit.cpu", {"allowed": allowed})


def limit_other(*, limit: str, allowed: str) -> Message:
    return Message("limit.other", {"limit": limit, "allowed": allowed})


def busy_instead(*, roles: list[str]) -> Message:
    return Message("busy.instead", {"roles": roles})


def undecided_busy(*, roles: list[str]) -> Message:
    return Message("undecided.busy", {"roles": roles})


# --- why something could not come: a process had ended or was stopped ---------------------------------------


def ended_by_key(*, role: str, signal: str, key: str) -> Message:
    return Message("ended.by-key", {"role": role, "signal": signal, "key": key})


def ended_by_role(*, role: str, signal: str, sender: str) -> Message:
    return Message("ended.by-role", {"role": role, "signal": signal, "sender": sender})


def ended_by_everybody(*, role: str, signal: str, sender: str) -> Message:
    return Message("ended.by-everybody", {"role": role, "signal": signal, "sender": sender})


def ended_by_group(*, role: str, signal: str, sender: str) -> Message:
    return Message("ended.by-group", {"role": role, "signal": signal, "sender": sender})


def ended_by_its_shell(*, signal: str, sender: str) -> Message:
    return Message("ended.by-its-shell", {"signal": signal, "sender": sender})


def ended_by_itself(*, role: str, signal: str) -> Message:
    return Message("ended.by-itself", {"role": role, "signal": signal})


def ended_by_kill(*, role: str, signal: str) -> Message:
    return Message("ended.by-kill", {"role": role, "signal": signal})


def ended_by_signal(*, role: str, signal: str) -> Message:
    return Message("ended.by-signal", {"role": role, "signal": signal})


def ended_exited(*, role: str, code: int) -> Message:
    return Message("ended.exited", {"role": role, "code": code})


def stopped_by_key(*, role: str, signal: str, key: str) -> Message:
    return Message("stopped.by-key", {"role": role, "signal": signal, "key": key})


def stopped_by_role(*, role: str, signal: str, sender: str) -> Message:
    return Message("stopped.by-role", {"role": role, "signal": signal, "sender": sender})


def stopped_by_signal(*, role: str, signal: str) -> Message:
    return Message("stopped.by-signal", {"role": role, "signal": signal})


def stopped_not(*, role: str) -> Message:
    return Message("stopped.not", {"role": role})


# --- lines --------------------------------------------------------------------------------------------------


def line_missing(*, text: str, lines: list[str]) -> Message:
    return Message("line.missing", {"text": text, "lines": lines})


def line_nothing(*, text: str) -> Message:
    return Message("line.nothing", {"text": text})


def line_similar(*, text: str, seen: str) -> Message:
    return Message("line.similar", {"text": text, "seen": seen})


def line_wrong_role(*, text: str, role: str, writers: list[str]) -> Message:
    return Message("line.wrong-role", {"text": text, "role": role, "writers": writers})


def line_mixed(*, text: str, role: str, writers: list[str]) -> Message:
    return Message("line.mixed", {"text": text, "role": role, "writers": writers})


def line_too_few(*, text: str, least: int, seen: int) -> Message:
    return Message("line.too-few", {"text": text, "least": least, "seen": seen})


def line_too_many(*, text: str, most: int, seen: int) -> Message:
    return Message("line.too-many", {"text": text, "most": most, "seen": seen})


def line_too_early(*, text: str, step: int) -> Message:
    return Message("line.too-early", {"text": text, "step": step})


def line_too_late(*, text: str, step: int) -> Message:
    return Message("line.too-late", {"text": text, "step": step})


def line_unknown_writer(*, text: str, role: str) -> Message:
    return Message("line.unknown-writer", {"text": text, "role": role})


def line_empty(*, text: str) -> Message:
    return Message("line.empty", {"text": text})


def line_bad_pattern(*, reason: str) -> Message:
    return Message("line.bad-pattern", {"reason": reason})


# --- signals ------------------------------------------------------------------------------------------------


def signal_missing(*, signal: str, sender: str, to: str) -> Message:
    return Message("signal.missing", {"signal": signal, "sender": sender, "to": to})


def signal_text_only(*, signal: str, sender: str, to: str, text: str) -> Message:
    return Message("signal.text-only", {"signal": signal, "sender": sender, "to": to, "text": text})


def signal_other(*, signal: str, sender: str, to: str, seen: list[str]) -> Message:
    return Message("signal.other", {"signal": signal, "sender": sender, "to": to, "seen": seen})


def signal_reversed(*, signal: str, sender: str, to: str) -> Message:
    return Message("signal.reversed", {"signal": signal, "sender": sender, "to": to})


def signal_wrong_sender(*, signal: str, sender: str, to: str, seen: list[str]) -> Message:
    return Message("signal.wrong-sender", {"signal": signal, "sender": sender, "to": to, "seen": seen})


def signal_wrong_target(*, signal: str, sender: str, to: str, seen: list[str]) -> Message:
    return Message("signal.wrong-target", {"signal": signal, "sender": sender, "to": to, "seen": seen})


def signal_refused(*, signal: str, sender: str, to: str, error: str) -> Message:
    return Message("signal.refused", {"signal": signal, "sender": sender, "to": to, "error": error})


def signal_too_early(*, signal: str, sender: str, to: str, step: int) -> Message:
    return Message("signal.too-early", {"signal": signal, "sender": sender, "to": to, "step": step})


def signal_too_late(*, signal: str, sender: str, to: str, step: int) -> Message:
    return Message("signal.too-late", {"signal": signal, "sender": sender, "to": to, "step": step})


def signal_too_few(*, signal: str, sender: str, to: str, least: int, seen: int) -> Message:
    return Message(
        "signal.too-few", {"signal": signal, "sender": sender, "to": to, "least": least, "seen": seen}
    )


def signal_too_many(*, signal: str, sender: str, to: str, most: int, seen: int) -> Message:
    return Message(
        "signal.too-many", {"signal": signal, "sender": sender, "to": to, "most": most, "seen": seen}
    )


def evidence_signals() -> Message:
    return Message("evidence.signals")


def evidence_exits() -> Message:
    return Message("evidence.exits")


# --- dispositions -------------------------------------------------------------------------------------------


def handled_other(*, role: str, signal: str, expected: str, seen: str) -> Message:
    return Message("handled.other", {"role": role, "signal": signal, "expected": expected, "seen": seen})


# --- ends and order -----------------------------------------------------------------------------------------


def exits_not_ended(*, role: str) -> Message:
    return Message("exits.not-ended", {"role": role})


def exits_too_early(*, role: str, step: int) -> Message:
    return Message("exits.too-early", {"role": role, "step": step})


def exits_too_late(*, role: str, step: int) -> Message:
    return Message("exits.too-late", {"role": role, "step": step})


def exits_wrong_order(*, first: str, second: str) -> Message:
    return Message("exits.wrong-order", {"first": first, "second": second})


def exits_luck(*, first: str, second: str) -> Message:
    return Message("exits.luck", {"first": first, "second": second})


def exits_by_time(*, first: str, second: str) -> Message:
    return Message("exits.by-time", {"first": first, "second": second})


def exits_wrong_code(*, role: str, code: int, seen: str) -> Message:
    return Message("exits.wrong-code", {"role": role, "code": code, "seen": seen})


def exits_wrong_signal(*, role: str, signal: str, seen: str) -> Message:
    return Message("exits.wrong-signal", {"role": role, "signal": signal, "seen": seen})


def exits_by_signal(*, role: str, signal: str) -> Message:
    return Message("exits.by-signal", {"role": role, "signal": signal})


def order_failed(*, named: str) -> Message:
    return Message("order.failed", {"named": named})


def order_undecided(*, named: str) -> Message:
    return Message("order.undecided", {"named": named})


def order_wrong(*, first: str, second: str) -> Message:
    return Message("order.wrong", {"first": first, "second": second})


def order_luck(*, first: str, second: str) -> Message:
    return Message("order.luck", {"first": first, "second": second})


def order_by_time(*, first: str, second: str) -> Message:
    return Message("order.by-time", {"first": first, "second": second})


def order_unseen(*, first: str, second: str) -> Message:
    return Message("order.unseen", {"first": first, "second": second})


def order_no_event(*, named: str) -> Message:
    return Message("order.no-event", {"named": named})


# --- what must not be, and counts ---------------------------------------------------------------------------


def never_line(*, seen: str) -> Message:
    return Message("never.line", {"seen": seen})


def never_line_by(*, seen: str, writers: list[str]) -> Message:
    return Message("never.line-by", {"seen": seen, "writers": writers})


def never_crashed(*, role: str, error: str) -> Message:
    return Message("never.crashed", {"role": role, "error": error})


def never_unknown_writer(*, text: str, role: str) -> Message:
    return Message("never.unknown-writer", {"text": text, "role": role})


def never_signal(*, signal: str, sender: str, to: str) -> Message:
    return Message("never.signal", {"signal": signal, "sender": sender, "to": to})


def leaves_zombie(*, roles: list[str]) -> Message:
    return Message("leaves.zombie", {"roles": roles})


def leaves_orphan(*, roles: list[str]) -> Message:
    return Message("leaves.orphan", {"roles": roles})


def count_wrong(*, role: str, count: int, seen: int) -> Message:
    return Message("count.wrong", {"role": role, "count": count, "seen": seen})


def busy_spinning(*, roles: list[str]) -> Message:
    return Message("busy.spinning", {"roles": roles})


# --- the reference ------------------------------------------------------------------------------------------


def same_no_recording() -> Message:
    return Message("same.no-recording")


def same_weak_recording() -> Message:
    return Message("same.weak-recording")


def same_missing(*, what: str, step: int) -> Message:
    return Message("same.missing", {"what": what, "step": step})


def same_additional(*, what: str, step: int) -> Message:
    return Message("same.additional", {"what": what, "step": step})


def same_order(*, first: str, second: str) -> Message:
    return Message("same.order", {"first": first, "second": second})


# --- explored cases: what came as asked ---------------------------------------------------------------------


def always_line_kept(*, text: str, tried: int) -> Message:
    return Message("always.line-kept", {"text": text, "tried": tried})


def always_output_kept(*, tried: int) -> Message:
    return Message("always.output-kept", {"tried": tried})


def always_finishes_kept(*, tried: int) -> Message:
    return Message("always.finishes-kept", {"tried": tried})


def race_none(*, tried: int) -> Message:
    return Message("race.none", {"tried": tried})


def deadlock_none(*, tried: int) -> Message:
    return Message("deadlock.none", {"tried": tried})


def inside_kept(*, where: str, most: int, seen: int, tried: int) -> Message:
    return Message("inside.kept", {"where": where, "most": most, "seen": seen, "tried": tried})


def overlaps_seen() -> Message:
    return Message("overlaps.seen")


def uses_seen(*, seen: list[str]) -> Message:
    return Message("uses.seen", {"seen": seen})


def never_uses_kept(*, names: list[str]) -> Message:
    return Message("never-uses.kept", {"names": names})


# --- explored cases: the program as a whole -----------------------------------------------------------------


def explored_crash(*, error: str, tried: int) -> Message:
    return Message("explored.crash", {"error": error, "tried": tried})


def explored_stuck(*, actors: list[str], tried: int) -> Message:
    return Message("explored.stuck", {"actors": actors, "tried": tried})


def explored_alone() -> Message:
    return Message("explored.alone")


def explored_undecided(*, reason: str) -> Message:
    return Message("explored.undecided", {"reason": reason})


def explored_cut_short(*, tried: int) -> Message:
    return Message("explored.cut-short", {"tried": tried})


def explored_nothing_ran() -> Message:
    return Message("explored.nothing-ran")


def explored_not_tried(*, variant: str) -> Message:
    return Message("explored.not-tried", {"variant": variant})


# --- explored cases: lines, output and ends -----------------------------------------------------------------


def always_line_missing(*, text: str, lines: list[str], bad: int, tried: int) -> Message:
    return Message("always.line-missing", {"text": text, "lines": lines, "bad": bad, "tried": tried})


def always_line_crash(*, text: str, error: str, bad: int, tried: int) -> Message:
    return Message("always.line-crash", {"text": text, "error": error, "bad": bad, "tried": tried})


def always_line_stuck(*, text: str, bad: int, tried: int) -> Message:
    return Message("always.line-stuck", {"text": text, "bad": bad, "tried": tried})


def always_line_few(*, text: str, least: int, seen: int, bad: int, tried: int) -> Message:
    return Message(
        "always.line-few", {"text": text, "least": least, "seen": seen, "bad": bad, "tried": tried}
    )


def always_line_many(*, text: str, most: int, seen: int, bad: int, tried: int) -> Message:
    return Message("always.line-many", {"text": text, "most": most, "seen": seen, "bad": bad, "tried": tried})


def always_sum(*, seen: str, number: str, wanted: str, bad: int, tried: int) -> Message:
    return Message(
        "always.sum", {"seen": seen, "number": number, "wanted": wanted, "bad": bad, "tried": tried}
    )


def always_min(*, seen: str, name: str, number: str, wanted: str, bad: int, tried: int) -> Message:
    return Message(
        "always.min",
        {"seen": seen, "name": name, "number": number, "wanted": wanted, "bad": bad, "tried": tried},
    )


def always_max(*, seen: str, name: str, number: str, wanted: str, bad: int, tried: int) -> Message:
    return Message(
        "always.max",
        {"seen": seen, "name": name, "number": number, "wanted": wanted, "bad": bad, "tried": tried},
    )


def always_equals(*, seen: str, name: str, number: str, wanted: str, bad: int, tried: int) -> Message:
    return Message(
        "always.equals",
        {"seen": seen, "name": name, "number": number, "wanted": wanted, "bad": bad, "tried": tried},
    )


def always_output(*, bad: int, tried: int) -> Message:
    return Message("always.output", {"bad": bad, "tried": tried})


def always_output_crash(*, error: str, bad: int, tried: int) -> Message:
    return Message("always.output-crash", {"error": error, "bad": bad, "tried": tried})


def always_output_stuck(*, bad: int, tried: int) -> Message:
    return Message("always.output-stuck", {"bad": bad, "tried": tried})


def always_crash(*, error: str, bad: int, tried: int) -> Message:
    return Message("always.crash", {"error": error, "bad": bad, "tried": tried})


def always_deadlock(*, actors: list[str], bad: int, tried: int) -> Message:
    return Message("always.deadlock", {"actors": actors, "bad": bad, "tried": tried})


def always_livelock(*, actors: list[str], bad: int, tried: int) -> Message:
    return Message("always.livelock", {"actors": actors, "bad": bad, "tried": tried})


def always_endless(*, tried: int) -> Message:
    return Message("always.endless", {"tried": tried})


# --- explored cases: races, locks and primitives ------------------------------------------------------------


def race_lost_update(*, object: str) -> Message:
    return Message("race.lost-update", {"object": object})


def race_lost_update_quiet(*, object: str, python: str) -> Message:
    return Message("race.lost-update-quiet", {"object": object, "python": python})


def race_output(*, bad: int, tried: int) -> Message:
    return Message("race.output", {"bad": bad, "tried": tried})


def race_crash(*, error: str, bad: int, tried: int) -> Message:
    return Message("race.crash", {"error": error, "bad": bad, "tried": tried})


def deadlock_found(*, actors: list[str]) -> Message:
    return Message("deadlock.found", {"actors": actors})


def deadlock_livelock(*, actors: list[str]) -> Message:
    return Message("deadlock.livelock", {"actors": actors})


def deadlock_lock_order(*, object: str) -> Message:
    return Message("deadlock.lock-order", {"object": object})


def inside_too_many(*, where: str, most: int, seen: int, actors: list[str]) -> Message:
    return Message("inside.too-many", {"where": where, "most": most, "seen": seen, "actors": actors})


def inside_held_by_too_many(*, where: str, most: int, seen: int) -> Message:
    return Message("inside.held-by-too-many", {"where": where, "most": most, "seen": seen})


def inside_too_few(*, where: str, least: int, seen: int, tried: int) -> Message:
    return Message("inside.too-few", {"where": where, "least": least, "seen": seen, "tried": tried})


def inside_nobody(*, where: str, tried: int) -> Message:
    return Message("inside.nobody", {"where": where, "tried": tried})


def inside_unknown_writer(*, where: str) -> Message:
    return Message("inside.unknown-writer", {"where": where})


def overlaps_never(*, tried: int) -> Message:
    return Message("overlaps.never", {"tried": tried})


def uses_missing(*, wanted: list[str], seen: list[str]) -> Message:
    return Message("uses.missing", {"wanted": wanted, "seen": seen})


def never_uses_used(*, seen: list[str]) -> Message:
    return Message("never-uses.used", {"seen": seen})
