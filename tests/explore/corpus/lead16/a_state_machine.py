import threading


class Turnstile:
    def __init__(self):
        self.coins = 0
        self.open = False
        self.passed = 0
        self.lock = threading.Lock()

    def coin(self):
        with self.lock:
            self.coins += 1
            self.open = self.coins > 0

    def push(self):
        with self.lock:
            if self.open:
                self.coins -= 1
                self.passed += 1
                self.open = self.coins > 0


t = Turnstile()


def visitor():
    for _ in range(2):
        t.coin()
        t.push()


ts = [threading.Thread(target=visitor) for _ in range(2)]
for x in ts:
    x.start()
for x in ts:
    x.join()
print(t.coins + t.passed == 4)
