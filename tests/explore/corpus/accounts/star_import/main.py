import threading
from bank import *

threads = [threading.Thread(target=deposit, args=(25,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
