import queue
import threading

subscribers = []
seen = {}


def subscribe(name, inbox):
    seen[name] = [inbox.get() for _ in range(2)]


ts = []
for name in ("a", "b"):
    inbox = queue.Queue()
    subscribers.append(inbox)
    ts.append(threading.Thread(target=subscribe, args=(name, inbox)))
for t in ts:
    t.start()
for message in ("hello", "bye"):
    for inbox in subscribers:
        inbox.put(message)
for t in ts:
    t.join()
print(sorted(seen.items()))
