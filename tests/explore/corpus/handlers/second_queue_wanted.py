import queue
import os
import signal

jobs, events = queue.Queue(), queue.Queue()


def note(signum, frame):
    events.put("signal")


signal.signal(signal.SIGUSR1, note)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
jobs.put("a job")
events.put("a job has come")
os.waitpid(pid, 0)
print(jobs.get(), events.qsize())
