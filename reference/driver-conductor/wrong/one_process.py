"""Wrong: one single process prints all three sentences."""
import signal
import sys


def handler(sig, frame):
    if sig == signal.SIGINT:
        print("老司机开车了")
    elif sig == signal.SIGQUIT:
        print("车速有点快，系好安全带")
    else:
        print("到站了请下车")
        sys.exit(0)


signal.signal(signal.SIGINT, handler)
signal.signal(signal.SIGQUIT, handler)
signal.signal(signal.SIGTSTP, handler)
while True:
    signal.pause()
