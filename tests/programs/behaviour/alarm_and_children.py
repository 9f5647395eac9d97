"""A child inherits no alarm; exec keeps it."""
import os
import signal
import sys

if len(sys.argv) > 1:
    print("rang after exec", signal.sigwait({signal.SIGALRM}))
    sys.exit(0)
parent = os.getpid()
hears, rings = os.pipe()  # natively the alarm may ring before anybody waits for it


def ring(number, frame):
    print("rang", os.getpid() == parent, flush=True)
    os.write(rings, b"!")


signal.signal(signal.SIGALRM, ring)
signal.setitimer(signal.ITIMER_REAL, 0.06)
if os.fork() == 0:
    print(signal.getitimer(signal.ITIMER_REAL), flush=True)
    os._exit(0)
os.wait()
os.read(hears, 1)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
signal.setitimer(signal.ITIMER_REAL, 0.1)
os.execv(sys.executable, [sys.executable, sys.argv[0], "again"])
