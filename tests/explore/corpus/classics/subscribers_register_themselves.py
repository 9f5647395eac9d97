import queue
import threading

subscribers = []


def subscribe(name):
    inbox = queue.Queue()
    subscribers.append(inbox)
    print(name, inbox.get())


ts = [threading.Thread(target=subscribe, args=(n,)) for n in ("a", "b")]
for t in ts:
    t.start()
for inbox in subscribers:
    inbox.put("hello")
for t in ts:
    t.join()
