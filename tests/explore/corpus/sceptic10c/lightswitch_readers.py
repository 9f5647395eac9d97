import threading


class Lightswitch:
    def __init__(self):
        self.counter = 0
        self.mutex = threading.Semaphore(1)

    def lock(self, room):
        self.mutex.acquire()
        self.counter += 1
        if self.counter == 1:
            room.acquire()
        self.mutex.release()

    def unlock(self, room):
        self.mutex.acquire()
        self.counter -= 1
        if self.counter == 0:
            room.release()
        self.mutex.release()


room_empty = threading.Semaphore(1)
switch = Lightswitch()
value = 0


def reader():
    switch.lock(room_empty)
    a = value
    b = value
    switch.unlock(room_empty)
    assert a == b


def writer():
    global value
    with room_empty:
        value += 1


ts = [threading.Thread(target=f) for f in (reader, writer, reader, writer)]
for t in ts: t.start()
for t in ts: t.join()
print('value', value)
