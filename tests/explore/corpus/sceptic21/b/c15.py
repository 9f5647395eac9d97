import random
import threading

names = ["paper", "tobacco", "match"]
wake = {n: threading.Semaphore(0) for n in names}
done = threading.Semaphore(0)
smoked = {n: 0 for n in names}
over = False


def smoker(has):
    while True:
        wake[has].acquire()
        if over:
            return
        smoked[has] += 1
        done.release()


ts = [threading.Thread(target=smoker, args=(n,)) for n in names]
for t in ts:
    t.start()
for _ in range(4):
    wake[random.choice(names)].release()
    done.acquire()
over = True
for n in names:
    wake[n].release()
for t in ts:
    t.join()
print(sum(smoked.values()), "cigarettes")
