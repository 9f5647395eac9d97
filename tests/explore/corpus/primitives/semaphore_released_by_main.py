import threading

permits = threading.Semaphore(0)
answers = threading.Semaphore(0)
done = []


def worker(i):
    permits.acquire()
    done.append(i)
    answers.release()


ts = [threading.Thread(target=worker, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for _ in ts:
    permits.release()
    answers.acquire()
print(sorted(done))
