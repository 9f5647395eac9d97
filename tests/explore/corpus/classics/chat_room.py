import threading
import time
from datetime import datetime
from typing import NamedTuple


class Message(NamedTuple):
    who: str
    text: str
    seq: int


class Room:
    def __init__(self):
        self.history: list[Message] = []
        self.cv = threading.Condition()
        self.members = set()

    def join(self, who):
        self.members.add(who)

    def post(self, who, text):
        with self.cv:
            self.history.append(Message(who, text, len(self.history)))
            self.cv.notify_all()

    def wait_for(self, n):
        with self.cv:
            self.cv.wait_for(lambda: len(self.history) >= n)
            return list(self.history)


room = Room()


def user(name):
    room.join(name)
    for w in ("hello", "bye"):
        room.post(name, w)
        time.sleep(0.01)


us = [threading.Thread(target=user, args=(n,)) for n in ("eva", "max")]
for u in us: u.start()
h = room.wait_for(4)
for u in us: u.join()
print(len(h), "ok" if [m.seq for m in h] == [0, 1, 2, 3] else "bad")
