import threading
import time
from typing import NamedTuple


class Message(NamedTuple):
    who: str
    text: str
    seq: int


class Room:
    def __init__(self):
        self.history: list[Message] = []

    def post(self, who, text):
        seq = len(self.history)
        m = Message(who, text, seq)
        self.history.append(m)


room = Room()


def user(name):
    for w in ("hello", "bye"):
        room.post(name, w)
        time.sleep(0.01)


us = [threading.Thread(target=user, args=(n,)) for n in ("eva", "max")]
for u in us: u.start()
for u in us: u.join()
h = room.history
print(len(h), "ok" if [m.seq for m in h] == [0, 1, 2, 3] else "bad")
