import threading

from shop import state
from shop.clerk import serve

ts = [threading.Thread(target=serve, args=(10,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state.served)
