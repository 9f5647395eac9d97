import os
import signal
import threading


class Server:
    def __init__(self):
        self._lock = threading.Lock()
        self._running = True
        self.served = 0

    def stop(self):
        with self._lock:
            self._running = False

    def serve(self):
        for _ in range(3):
            with self._lock:
                self.served = self.served + 1


server = Server()
signal.signal(signal.SIGINT, lambda signum, frame: server.stop())
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGINT)
    os._exit(0)
server.serve()
os.waitpid(pid, 0)
print("served", server.served)
