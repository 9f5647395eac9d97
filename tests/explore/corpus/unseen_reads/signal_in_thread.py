import signal
import threading


def setup():
    signal.signal(signal.SIGUSR1, lambda s, f: None)
    print("installed")


t = threading.Thread(target=setup)
t.start()
t.join()
print("end")
