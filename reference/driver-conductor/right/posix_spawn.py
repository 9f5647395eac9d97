"""Right: the conductor is a Python of her own, started with posix_spawn and the text of -c."""
import os, signal, sys
CODE = """
import os, signal, sys
d = int(sys.argv[1])
signal.signal(signal.SIGTSTP, signal.SIG_IGN)
signal.signal(signal.SIGINT, lambda s, f: os.kill(d, signal.SIGUSR1))
signal.signal(signal.SIGQUIT, lambda s, f: os.kill(d, signal.SIGUSR2))
class Off(Exception): pass
def off(s, f): raise Off
signal.signal(signal.SIGUSR1, off)
try:
    while True: signal.pause()
except Off:
    print("到站了请下车")
"""
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGTSTP, signal.SIG_IGN)
pid = os.posix_spawn(sys.executable, [sys.executable, "-c", CODE, str(os.getpid())], os.environ)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda s, f: os.kill(pid, signal.SIGUSR1))
os.waitpid(pid, 0)
