import threading

lock = threading.Lock()


class Machine:
    def __init__(self, memory):
        self.memory = memory
        self.stack = []

    def load(self, k):
        self.stack.append(self.memory[k])

    def add(self, n):
        self.stack.append(self.stack.pop() + n)

    def store(self, k):
        self.memory[k] = self.stack.pop()


memory = {"x": 0}


def work():
    m = Machine(memory)
    for _ in range(2):
        with lock:
            m.load("x")
            m.add(1)
            m.store("x")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(memory)
