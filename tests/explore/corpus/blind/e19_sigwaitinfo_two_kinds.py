import os
import signal

want = {signal.SIGUSR1, signal.SIGUSR2}
signal.pthread_sigmask(signal.SIG_BLOCK, want)
for s in sorted(want):
    if os.fork() == 0:
        os.kill(os.getppid(), s)
        os._exit(0)
got = set()
while got != want:
    got.add(signal.sigwait(want))
for _ in want:
    os.wait()
print(sorted(s.name for s in got))
