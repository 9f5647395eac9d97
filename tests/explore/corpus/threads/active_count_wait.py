import threading
import time

done = []


def work(n):
    time.sleep(0.01 * n)
    done.append(n)


for n in range(3):
    threading.Thread(target=work, args=(n,)).start()
while threading.active_count() > 1:
    time.sleep(0.01)
print(sorted(done))
