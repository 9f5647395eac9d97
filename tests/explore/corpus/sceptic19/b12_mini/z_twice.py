import threading


class Switch:
    def __init__(self, room):
        self.n = 0
        self.room = room
        self.mutex = threading.Lock()

    def acquire(self):
        with self.mutex:
            self.n += 1
            if self.n == 1:
                self.room.acquire()

    def release(self):
        with self.mutex:
            self.n -= 1
            if self.n == 0:
                self.room.release()


switch = Switch(threading.Lock())
done = []


def work():
    switch.acquire()
    done.append(1)
    switch.release()
    switch.acquire()
    done.append(1)
    switch.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(done), switch.n)
