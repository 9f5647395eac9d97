"""Carriage returns, a lone one at the end, tabs, backspaces, escapes."""
import os
import time

for number in range(3):
    os.write(1, b"\r%d%%" % number)
os.write(1, b"\r")
time.sleep(0.01)
os.write(1, b"\nb\bc\ttab \x1b[31mred\x1b[0m\r\n\r\r\n")
