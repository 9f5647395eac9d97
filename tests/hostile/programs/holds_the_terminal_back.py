"""Stops the terminal, has a child write into it, and lets it go on in the middle of a write of its own."""
import os
import signal
import termios
import threading

if os.fork() == 0:

    def answer(number, frame):
        termios.tcflow(1, termios.TCOOFF)
        os.write(1, b"thank you\n")

    signal.signal(signal.SIGINT, answer)
    while True:
        signal.pause()


def release():
    for _ in range(1000):
        os.write(1, b"")
        termios.tcflow(1, termios.TCOON)


def start(number, frame):
    threading.Thread(target=release, daemon=True).start()


signal.signal(signal.SIGINT, start)
while True:
    signal.pause()
