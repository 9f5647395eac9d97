import threading, time
from itertools import repeat
ready = threading.Event()
def work():
    for _ in repeat(None, 350):
        time.sleep(0.1)
    ready.set()
threading.Thread(target=work).start()
while not ready.is_set():
    time.sleep(0.1)
print("ready")
