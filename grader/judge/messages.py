"""What can the judge say? The closed set of its messages, one constructor each.

A message is an id with arguments; the sentences stand in the catalogue of ``report``, in every language.

Arguments that name somebody (``role``, ``sender``, ``to``, ``roles``, ``writers``) hold a role as the
specification calls it, or ``#`` and a pid for a process that plays none; "" is somebody unknown. ``text``,
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


def limit_virtual_time(*, allowed: str) -> Message:
    return Message("limit.virtual-time", {"allowed": allowed})


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


def never_line(*, text: str, seen: str) -> Message:
    return Message("never.line", {"text": text, "seen": seen})


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
