import threading


class Robot:
    built = 0

    def __init__(self, name):
        self.name = name
        self.lock = threading.Lock()
        with self.lock:
            Robot.built += 1

    def __repr__(self):
        return f"<{self.name}>"


def line(letter, store):
    for i in range(2):
        store.append(Robot(f"{letter}{i}"))


store = []
lines = [threading.Thread(target=line, args=(c, store)) for c in "AB"]
for t in lines:
    t.start()
for t in lines:
    t.join()
assert len(store) == 4
print("built", Robot.built)
