"""A child that has a session of its own stops the launcher whenever it goes on."""
import os
import signal

launcher = os.getppid()
signal.signal(signal.SIGINT, signal.SIG_IGN)
if os.fork() == 0:
    os.setsid()
    while True:
        os.kill(launcher, signal.SIGSTOP)
while True:
    signal.pause()
