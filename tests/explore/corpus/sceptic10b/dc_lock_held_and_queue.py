import queue
import threading
from dataclasses import dataclass, field


@dataclass
class Desk:
    lock: threading.Lock = field(default_factory=threading.Lock)
    inbox: queue.Queue = field(default_factory=queue.Queue)


desk = Desk()


def clerk():
    with desk.lock:
        print("got", desk.inbox.get())


def client():
    with desk.lock:
        desk.inbox.put("form")


ts = [threading.Thread(target=clerk), threading.Thread(target=client)]
for t in ts:
    t.start()
for t in ts:
    t.join()
