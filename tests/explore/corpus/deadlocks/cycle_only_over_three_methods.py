import threading


class Subject:
    def __init__(self):
        self._lock = threading.RLock()
        self.observers = []
        self.value = 0

    def change(self, value):
        with self._lock:
            self.value = value
            for observer in self.observers:
                observer.changed()

    def get(self):
        with self._lock:
            return self.value


class Observer:
    def __init__(self, subject):
        self._lock = threading.RLock()
        self.subject = subject
        self.seen = None
        subject.observers.append(self)

    def changed(self):
        with self._lock:
            self.seen = self.subject.value

    def refresh(self):
        with self._lock:
            self.seen = self.subject.get()


subject = Subject()
observer = Observer(subject)
ts = [threading.Thread(target=subject.change, args=(1,)), threading.Thread(target=observer.refresh)]
for t in ts:
    t.start()
for t in ts:
    t.join()
