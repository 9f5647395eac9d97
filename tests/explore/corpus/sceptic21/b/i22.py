import threading


class Room:
    def __init__(self):
        self.members = {"zoe": []}
        self.lock = threading.Lock()

    def join(self, name):
        with self.lock:
            self.members[name] = []

    def say(self, text):
        for box in self.members.values():
            box.append(text)


room = Room()


def guest(name):
    room.join(name)
    room.say(f"hi from {name}")


ts = [threading.Thread(target=guest, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(room.members["zoe"]))
