import threading


class Thermometer:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 20
        self.observers = []

    def get(self):
        with self.lock:
            return self.value

    def set(self, value):
        with self.lock:
            old, self.value = self.value, value
            if value != old:
                for f in self.observers:
                    f()


def main():
    th = Thermometer()
    th.observers.append(lambda: print("now", th.get()))
    ts = [threading.Thread(target=th.set, args=(v,), daemon=False) for v in (20, 25)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()


if __name__ == "__main__":
    main()
