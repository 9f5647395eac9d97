import os
import random
import threading
import time
import uuid
from datetime import datetime

lock = threading.Lock()
drawn = []


def work():
    with lock:
        drawn.append(random.random())
        print(os.getpid(), threading.get_ident(), object(), uuid.uuid4(), time.time(), datetime.now())


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(max(drawn), len(drawn))
