"""Becomes a program with words that are no text, by the hundred thousand bytes."""
import os
import signal
import sys

signal.signal(signal.SIGINT, signal.SIG_IGN)
word = bytes(byte for byte in range(1, 256)) * 300
if len(sys.argv) < 4:
    os.execv(sys.executable, [b"\x1b]0;thank you\x07\n", os.fsencode(sys.argv[0]), *([word] * 15)])
while True:
    signal.pause()
