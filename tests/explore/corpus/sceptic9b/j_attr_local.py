import threading


class Gate:
    def __init__(self):
        self.inside = 0
        self.lock = threading.Lock()

    def visit(self):
        with self.lock:
            n = self.inside
            if n >= 2:
                return False
            self.inside = n + 1
        with self.lock:
            self.inside -= 1
        return True


g = Gate()
ps = [threading.Thread(target=g.visit) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(g.inside)
