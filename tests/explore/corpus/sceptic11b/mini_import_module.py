import importlib
import threading
lock = threading.Lock()
total = 0.0


def work():
    global total
    with lock:
        total += importlib.import_module('math').sqrt(0.25)


ts = [threading.Thread(target=work) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(total)
