import signal
import threading


class Worker(threading.Thread):
    def run(self):
        signal.signal(signal.SIGTERM, self.stop)
        print("working")

    def stop(self, *args):
        print("stop")


w = Worker()
w.start()
w.join()
