"""A child inherits no alarm; exec keeps it."""
import os
import signal
import sys

if len(sys.argv) > 1:
    print("rang after exec", signal.sigwait({signal.SIGALRM}))
    sys.exit(0)
signal.signal(signal.SIGALRM, lambda number, frame: print("rang", os.getpid() == parent, flush=True))
parent = os.getpid()
signal.setitimer(signal.ITIMER_REAL, 0.06)
if os.fork() == 0:
    print(signal.getitimer(signal.ITIMER_REAL), flush=True)
    os._exit(0)
os.wait()
signal.pause()
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
signal.setitimer(signal.ITIMER_REAL, 0.1)
os.execv(sys.executable, [sys.executable, sys.argv[0], "again"])
