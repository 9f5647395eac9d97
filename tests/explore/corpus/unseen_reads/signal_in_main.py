import os
import signal
import threading

seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))


def send():
    os.kill(os.getpid(), signal.SIGUSR1)


thread = threading.Thread(target=send)
thread.start()
thread.join()
print(len(seen))
