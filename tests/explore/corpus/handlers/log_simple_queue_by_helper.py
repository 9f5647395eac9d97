import queue
import signal

lines = queue.SimpleQueue()


def log(text):
    lines.put(text)


def tick(signum, frame):
    log("tick")


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for name in ("one", "two"):
    log(name)
signal.setitimer(signal.ITIMER_REAL, 0)
found = []
while not lines.empty():
    found.append(lines.get())
print([line for line in found if line != "tick"])
