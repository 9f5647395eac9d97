import threading
import time

want = [False, False]
done = []


def person(i):
    other = 1 - i
    want[i] = True
    while want[other]:
        time.sleep(0.01)
    done.append(i)
    want[i] = False


ts = [threading.Thread(target=person, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(done))
