import threading


class Switch:
    def __init__(self, room):
        self.n = 0
        self.room = room
        self.mutex = threading.Lock()

    def enter(self):
        with self.mutex:
            self.n += 1
            if self.n == 1:
                self.room.acquire()

    def leave(self):
        with self.mutex:
            self.n -= 1
            if self.n == 0:
                self.room.release()


switch = Switch(threading.Lock())
done = []


def work():
    switch.enter()
    done.append(1)
    switch.leave()
    switch.enter()
    done.append(1)
    switch.leave()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(done), switch.n)
