import threading
import time


class Service:
    def __init__(self):
        self.lock = threading.Lock()
        self.running = True
        self.beats = 0
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while True:
            with self.lock:
                if not self.running:
                    break
                self.beats += 1
            time.sleep(0.01)

    def stop(self):
        with self.lock:
            self.running = False
            self.thread.join()
            print("stopped after a while")


def main():
    s = Service()
    s.start()
    time.sleep(0.05)
    s.stop()


if __name__ == "__main__":
    main()
