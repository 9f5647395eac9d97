import threading


class Stream:
    __slots__ = ("data",)

    def __init__(self):
        self.data = b""

    def write(self, chunk):
        self.data += chunk


stream = Stream()
ts = [threading.Thread(target=stream.write, args=(bytes([65 + i]) * 3,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(stream.data))
