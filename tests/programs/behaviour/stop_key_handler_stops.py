"""A handler of SIGTSTP that tidies up and then stops for good."""
import os
import signal


def tidy(number, frame):
    print("tidy", flush=True)
    signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGTSTP)
    print("back", flush=True)


signal.signal(signal.SIGTSTP, tidy)
signal.signal(signal.SIGCONT, lambda number, frame: print("continued", flush=True))
print("ready", flush=True)
signal.pause()
