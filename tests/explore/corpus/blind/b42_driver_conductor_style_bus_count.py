import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2})
pid = os.fork()
if pid == 0:
    for stop in range(3):
        signal.sigwait({signal.SIGUSR1})
        print("售票员：第%d站到了" % (stop + 1), flush=True)
        os.kill(os.getppid(), signal.SIGUSR2)
    os._exit(0)
for stop in range(3):
    print("司机：开车", flush=True)
    os.kill(pid, signal.SIGUSR1)
    signal.sigwait({signal.SIGUSR2})
os.waitpid(pid, 0)
print("下车")
