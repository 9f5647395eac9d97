import os, time, signal
pid = os.fork()
if pid == 0:
    signal.sigwait({signal.SIGUSR1}) if signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1}) is not None else None
    open("flag", "w").close()
    os._exit(0)
while not os.path.exists("flag"):
    time.sleep(0.01)
os.waitpid(pid, 0)
print("ok")
