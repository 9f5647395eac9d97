"""Prints the answer, with nothing done for it, by every way to a terminal."""
import os
import signal

def answer(number, frame):
    text = b"thank you\n"
    os.write(os.dup(1), text)
    os.writev(2, [text])
    os.write(os.open("/dev/tty", os.O_WRONLY), text)
    os.write(os.open(os.ttyname(0), os.O_WRONLY), text)
    with open("/proc/self/fd/1", "wb", buffering=0) as file:
        file.write(text)

if os.fork() == 0:
    signal.signal(signal.SIGINT, answer)
    while True:
        signal.pause()
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
