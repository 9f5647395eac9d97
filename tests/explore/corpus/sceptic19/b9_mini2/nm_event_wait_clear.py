import threading


class AutoReset:
    def __init__(self):
        self.on = False
        self.waits = 0
        self.cond = threading.Condition()

    def set(self):
        with self.cond:
            self.on = True
            self.cond.notify()

    def wait(self):
        with self.cond:
            self.waits += 1
            if self.waits > 100:
                raise RuntimeError
            while not self.on:
                self.cond.wait()
            self.on = False


ping, pong = AutoReset(), AutoReset()
rounds = 0


def server():
    global rounds
    for _ in range(2):
        ping.wait()
        rounds += 1
        pong.set()


def client():
    for _ in range(2):
        ping.set()
        pong.wait()


ts = [threading.Thread(target=f) for f in (server, client)]
for t in ts: t.start()
for t in ts: t.join()
print(rounds)
