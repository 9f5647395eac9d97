"""Handlers that change globals, alarms, os.fork, exit codes."""
import os
import signal

caught = 0
child = None
log = []


def handler(number, frame):
    global caught
    caught += 1
    log.append((number, frame.f_code.co_name))


def wait_for(number):
    os.kill(os.getpid(), number)
    return caught


previous = signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGUSR2, lambda number, frame: log.append("lambda"))
print(wait_for(signal.SIGUSR1), wait_for(signal.SIGUSR2), caught, log, previous == signal.SIG_DFL)
child = os.fork()
if child == 0:
    caught += 10
    log.append("child")
    os._exit(caught)
pid, status = os.waitpid(child, 0)
print(pid == child, status >> 8, caught, len(log))
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
print(wait_for(signal.SIGUSR1))


def interrupt(number, frame):
    raise KeyboardInterrupt(caught)


signal.signal(signal.SIGINT, interrupt)
os.kill(os.getpid(), signal.SIGINT)
print("never")
