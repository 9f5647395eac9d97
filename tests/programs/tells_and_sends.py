"""Signals its child, who is at work, and only then sends it a byte; the child looks whether it was told."""

import os
import signal

told = False


def note(number, frame):
    global told
    told = True


signal.signal(signal.SIGUSR1, note)
to_child, to_parent = os.pipe(), os.pipe()
child = os.fork()
if child == 0:
    while True:
        sum(range(10_000))
        os.read(to_child[0], 1)
        print("told" if told else "surprised")
        told = False
        os.write(to_parent[1], b".")
input()
for _ in range(20):
    os.kill(child, signal.SIGUSR1)
    os.write(to_child[1], b".")
    os.read(to_parent[0], 1)
os.kill(child, signal.SIGKILL)
