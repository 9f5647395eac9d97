import threading

s = threading.Semaphore(2)


def work():
    with s:
        with s:
            pass


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("ok")
