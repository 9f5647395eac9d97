import threading


class Watchdog:
    def __init__(self, seconds, bark):
        self.seconds, self.bark = seconds, bark
        self.lock = threading.Lock()
        self.timer = None
        self.generation = 0

    def ping(self):
        with self.lock:
            if self.timer is not None:
                self.timer.cancel()
            self.generation += 1
            self.timer = threading.Timer(self.seconds, self._fire, args=(self.generation,))
            self.timer.daemon = True
            self.timer.start()

    def _fire(self, generation):
        with self.lock:
            if generation != self.generation:
                return
            self.timer = None
        self.bark()

    def stop(self):
        with self.lock:
            self.generation += 1
            if self.timer is not None:
                self.timer.cancel()
                self.timer = None


barks = []
dog = Watchdog(5, lambda: barks.append('wau'))


def worker(n):
    for _ in range(n):
        dog.ping()


threads = [threading.Thread(target=worker, args=(n,)) for n in (1, 2)]
for t in threads: t.start()
for t in threads: t.join()
dog.stop()
print('stopped', len(barks) <= 3)
