import threading

import os

os.umask(0o022)


def work():
    old = os.umask(0o077)
    os.umask(old)


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (work, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(os.umask(0) == 0o022)
