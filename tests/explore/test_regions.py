"""When is what was read forgotten, since it can decide about no later write?

Each program marks its reads: ``#r``, ``#s``. Its row names the functions, or loops by the function around
them and ``.loop``, that forget them when they begin anew.
"""

from __future__ import annotations

import ast
import re
import textwrap

import pytest

from tests.explore.test_dependence import INSTRUMENT


def forgotten(source: str) -> dict[str, set[str]]:
    """Where reads are forgotten -> their marks."""
    source = textwrap.dedent(source)
    marks = {
        number: mark.group(1)
        for number, line in enumerate(source.splitlines(), 1)
        if (mark := re.search(r"#(\w+)", line))
    }
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    found: dict[str, set[str]] = {}
    functions = [one for one in ast.walk(made.trees["main.py"]) if isinstance(one, ast.FunctionDef)]
    for function in functions:
        for node in ast.walk(function):
            if isinstance(node, ast.FunctionDef | ast.For | ast.While):
                name = function.name if node is function else f"{function.name}.loop"
                lines = {made.sites[read].line for one in node.body for read in _anew(one)}
                found.setdefault(name, set()).update(marks[line] for line in lines if line in marks)
    return {name: reads for name, reads in found.items() if reads}


def _anew(statement: ast.stmt) -> list[int]:
    match statement:
        case ast.Expr(ast.Call(ast.Name("_grader_anew"), reads)):
            return [ast.literal_eval(read) for read in reads]
        case _:
            return []


CASES: list[tuple[str, str, dict[str, set[str]]]] = [
    (
        "an early return",
        """\
        def transfer(a, b, n):
            if a.balance < n: #r
                return
            a.balance -= n
            b.balance += n
        """,
        {"transfer": {"r"}},
    ),
    (
        "a helper's answer",
        """\
        def enough(a, n):
            return a.balance >= n #r
        def transfer(a, b, n):
            if enough(a, n):
                a.balance -= n
                b.balance += n
        """,
        {"transfer": {"r"}},
    ),
    (
        "two steps of one transfer",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            a.balance -= n
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(accounts):
            for a, b in accounts:
                if withdraw(a, 3):
                    deposit(b, 3)
        """,
        {"clerk.loop": {"r"}},
    ),
    (
        "the next round",
        """\
        def clerk(balances, pairs, n):
            for a, b in pairs:
                have = balances[a] #r
                if have < n:
                    continue
                balances[a] = have - n
                balances[b] += n
        """,
        {"clerk.loop": {"r"}},
    ),
    (
        "a while loop's body, not its test",
        """\
        def clerk(q, n):
            while q.waiting: #s
                a, b = q.pair()
                if a.balance > n: #r
                    a.balance = 0
                    q.waiting = False
        """,
        {"clerk.loop": {"r"}, "clerk": {"s"}},
    ),
    (
        "all are looked at before any is changed",
        """\
        def book(seats, wanted):
            for s in wanted:
                if seats[s]: #r
                    return
            for s in wanted:
                seats[s] = True
        """,
        {"book": {"r"}},
    ),
    (
        "a flag for all of them",
        """\
        def pay(accounts):
            good = True
            for one in accounts:
                if one.balance < 2: #r
                    good = False
            if good:
                for one in accounts:
                    one.balance -= 2
        """,
        {"pay": {"r"}},
    ),
    (
        "a variable that outlives the round",
        """\
        def clerk(accounts):
            for one in accounts:
                now = one.balance #r
                if first:
                    one.balance = first
                first = now
        """,
        {"clerk": {"r"}},
    ),
    (
        "read and written by others who are called",
        """\
        def get(cell):
            return cell.v #r
        def put(cell, v):
            cell.v = v
        def work(cell):
            put(cell, get(cell) + 1)
        """,
        {"work": {"r"}},
    ),
    (
        "used by two",
        """\
        def get(cell):
            return cell.v #r
        def put(cell, v):
            cell.v = v
        def more(cell):
            x = get(cell)
            less(cell)
            put(cell, x)
        def less(cell):
            put(cell, get(cell) - 1)
        """,
        {"more": {"r"}},
    ),
    (
        "used by two of whom neither calls the other",
        """\
        def get(cell):
            return cell.v #r
        def put(cell, v):
            cell.v = v
        def more(cell):
            put(cell, get(cell) + 1)
        def less(cell):
            put(cell, get(cell) - 1)
        """,
        {},
    ),
    (
        "recursion",
        """\
        def pay(accounts):
            one = accounts.pop()
            have = one.balance #r
            pay(accounts)
            one.balance = have - 1
        """,
        {},
    ),
    (
        "a generator is in the middle of several",
        """\
        def balances(accounts):
            for one in accounts:
                have = one.balance #r
                yield
                one.balance = have - 1
        """,
        {},
    ),
    (
        "kept in an attribute",
        """\
        class Clerk:
            def look(self, account):
                self.seen = account.balance #r
            def pay(self, account):
                account.balance = self.seen - 1
        """,
        {},
    ),
    (
        "handed on by a result",
        """\
        def look(account):
            return account.balance #r
        def choose(accounts):
            return look(accounts[0])
        def pay(accounts):
            accounts[0].balance = choose(accounts) - 1
        """,
        {"pay": {"r"}},
    ),
    (
        "read by what operator.attrgetter has made",
        """\
        from operator import attrgetter
        balance = attrgetter("balance") #r
        def pay(account):
            have = balance(account)
            account.balance = have - 1
        """,
        {},
    ),
    (
        "at a module's top",
        """\
        for account in accounts:
            have = account.balance #r
            account.balance = have - 1
        """,
        {},
    ),
]


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_forgotten(source: str, expected: dict[str, set[str]]) -> None:
    assert forgotten(source) == expected
