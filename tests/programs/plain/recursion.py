"""Recursion, too deep in the end."""
import sys

depth = 0
cache = {}


def down(n):
    global depth
    depth += 1
    return n and down(n - 1) + 1


def ackermann(m, n):
    if (m, n) in cache:
        return cache[m, n]
    cache[m, n] = n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
    return cache[m, n]


def hanoi(n, a, b, c, moves=[]):
    if n:
        hanoi(n - 1, a, c, b)
        c.append(a.pop())
        moves.append(n)
        hanoi(n - 1, b, a, c)
    return len(moves)


print(down(50), depth, ackermann(2, 3), len(cache), hanoi(4, [4, 3, 2, 1], [], []))
sys.setrecursionlimit(150)
try:
    down(1000)
except RecursionError as error:
    print(type(error).__name__)
