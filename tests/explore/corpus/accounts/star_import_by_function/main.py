from threading import *
from bank import *

threads = [Thread(target=deposit, args=(25,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(current())
