import threading

lock = threading.Lock()
done = 0


def work():
    global done
    lock.acquire(False)
    done += 1
    if lock.locked():
        lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done)
