import threading


class Service:
    def __init__(self):
        self.lock = threading.Lock()
        self.running = True
        self.ticks = 0
        self.thread = threading.Thread(target=self._run)

    def start(self):
        self.thread.start()

    def _run(self):
        for _ in range(3):
            with self.lock:
                if not self.running:
                    return
                self.ticks += 1

    def stop(self):
        with self.lock:
            self.running = False
            self.thread.join()


s = Service()
s.start()
s.stop()
print("stopped")
