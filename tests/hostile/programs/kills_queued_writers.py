"""Kills processes that queue for the terminal, again and again, so that somebody waits for the dead."""
import os
import signal

for _ in range(12):  # what six writers print until they are killed is luck, and counts
    writers = []
    for _ in range(6):
        pid = os.fork()
        if pid == 0:
            while True:
                os.write(1, b".")
        writers.append(pid)
    os.write(1, b"")
    for pid in writers:
        os.kill(pid, signal.SIGKILL)
    for pid in writers:
        os.waitpid(pid, 0)
