import threading

lock = threading.Lock()
done = 0
missed = []


def work(i):
    global done
    if lock.acquire(blocking=False):
        done += 1
        lock.release()
    else:
        missed.append(i)


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done + len(missed))
