"""Stops the terminal, switches its signals off, and never reads."""
import signal
import termios

modes = termios.tcgetattr(0)
modes[0] = modes[1] = modes[3] = 0
termios.tcsetattr(0, termios.TCSANOW, modes)
termios.tcflow(0, termios.TCOOFF)
while True:
    signal.pause()
