"""Sends escape sequences and terminal queries, which a terminal would answer or obey."""
import sys

sys.stdout.write("\x1b[2J\x1b[c\x1b[6n\x1b]0;passed\x07\x1bP$q q\x1b\\\x1b[31mthank\x1b[0m\x1b[8m\u202e\n")
