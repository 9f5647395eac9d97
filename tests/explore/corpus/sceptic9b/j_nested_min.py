import threading

lock = threading.Lock()
tokens = 5


def job(want):
    global tokens
    with lock:
        have = tokens
        got = min(have, want)
        if got == 0:
            return
        tokens = have - got
    with lock:
        tokens += got


ps = [threading.Thread(target=job, args=(3,)) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(tokens)
