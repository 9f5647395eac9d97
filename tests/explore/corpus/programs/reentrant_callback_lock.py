import threading


class Subject:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0
        self.listeners = []

    def get(self):
        with self.lock:
            return self.value

    def set(self, v):
        with self.lock:
            self.value = v
            for l in self.listeners:
                l(self)


s = Subject()
s.listeners.append(lambda subject: print("now", subject.get()))
t = threading.Thread(target=s.set, args=(3,))
t.start()
t.join()
