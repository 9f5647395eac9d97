import queue
import threading


class Room:
    def __init__(self):
        self.members = {}
        self.lock = threading.Lock()

    def join(self, name):
        with self.lock:
            box = self.members[name] = queue.Queue()
        return box

    def leave(self, name):
        with self.lock:
            self.members.pop(name)

    def say(self, text):
        with self.lock:
            boxes = list(self.members.values())
        for box in boxes:
            box.put(text)


room = Room()
box = room.join("zoe")


def guest(name):
    room.join(name)
    room.say(f"hi from {name}")
    room.leave(name)


ts = [threading.Thread(target=guest, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(box.get() for _ in range(2)), list(room.members))
